package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.assessment.cooperation.OpenedGate;
import org.regionalstrategy.model.assessment.cooperation.PartnerAssessment;
import org.regionalstrategy.model.assessment.cooperation.PartnerAssessmentBuilder;
import org.regionalstrategy.model.assessment.cooperation.PartnerFinding;
import org.regionalstrategy.model.assessment.cooperation.PartnerFindingBuilder;
import org.regionalstrategy.model.assessment.cooperation.PartnerSet;
import org.regionalstrategy.model.assessment.cooperation.PartnerSetBuilder;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.ProductPackage;

/** Which organizations from outside would open closed packages. */
final class PartnerCodecs {
    static final Codec<OpenedGate> OPENED_GATE = Fields.of("opened gate", OpenedGateParts::new, OpenedGateParts::build)
            .required(
                    "productPackage",
                    CommonCodecs.ref(ProductPackage.class),
                    OpenedGate::productPackage,
                    OpenedGateParts::productPackage,
                    "The package.")
            .required(
                    "cost",
                    FindingCodecs.MEASURE,
                    OpenedGate::cost,
                    OpenedGateParts::cost,
                    "The capital cost of what has to be built beside.")
            .list(
                    "needed",
                    ComponentCodec.COMPONENT,
                    OpenedGate::needed,
                    OpenedGateParts::needed,
                    "What has to be built or adopted beside.")
            .codec();

    static final Codec<PartnerFinding> PARTNER_FINDING = Fields.of(
                    "partner finding", PartnerFinding::builder, PartnerFindingBuilder::build)
            .required(
                    "organization",
                    CommonCodecs.ref(Organization.class),
                    PartnerFinding::organization,
                    PartnerFindingBuilder::organization,
                    "The organization.")
            .list(
                    "opens",
                    OPENED_GATE,
                    PartnerFinding::opens,
                    PartnerFindingBuilder::addAllOpens,
                    "The gates that it alone would open.")
            .list(
                    "helpsToOpen",
                    CommonCodecs.ref(ProductPackage.class),
                    PartnerFinding::helpsToOpen,
                    PartnerFindingBuilder::addAllHelpsToOpen,
                    "The packages that it would open with other partners.")
            .required(
                    "worth",
                    Codecs.NUMBER,
                    PartnerFinding::worth,
                    PartnerFindingBuilder::worth,
                    "What the gates that it alone opens are worth by the objective.")
            .required(
                    "rank",
                    Codecs.WHOLE_NUMBER,
                    PartnerFinding::rank,
                    PartnerFindingBuilder::rank,
                    "How many organizations are worth more, and 1.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    PartnerFinding::explanation,
                    PartnerFindingBuilder::explanation,
                    "Why, in a sentence.")
            .codec();

    static final Codec<PartnerSet> PARTNER_SET = Fields.of("partner set", PartnerSet::builder, PartnerSetBuilder::build)
            .list(
                    "organizations",
                    CommonCodecs.ref(Organization.class),
                    PartnerSet::organizations,
                    PartnerSetBuilder::addAllOrganizations,
                    "The organizations.")
            .list(
                    "standIns",
                    Codecs.list(CommonCodecs.ref(Organization.class)),
                    PartnerSet::standIns,
                    PartnerSetBuilder::addAllStandIns,
                    "For each of them those that can take its place, itself among them.")
            .list(
                    "opens",
                    OPENED_GATE,
                    PartnerSet::opens,
                    PartnerSetBuilder::addAllOpens,
                    "The gates that they open together.")
            .required(
                    "worth",
                    Codecs.NUMBER,
                    PartnerSet::worth,
                    PartnerSetBuilder::worth,
                    "What these are worth by the objective.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    PartnerSet::explanation,
                    PartnerSetBuilder::explanation,
                    "Why, in a sentence.")
            .codec();

    static final Codec<PartnerAssessment> PARTNER_ASSESSMENT = Fields.of(
                    "partner assessment", PartnerAssessment::builder, PartnerAssessmentBuilder::build)
            .list(
                    "partners",
                    PARTNER_FINDING,
                    PartnerAssessment::partners,
                    PartnerAssessmentBuilder::addAllPartners,
                    "Those that open a gate or help to, the greatest worth first.")
            .list(
                    "bestSets",
                    PARTNER_SET,
                    PartnerAssessment::bestSets,
                    PartnerAssessmentBuilder::addAllBestSets,
                    "The best sets; several are ties.")
            .required(
                    "proven",
                    Codecs.TRUTH,
                    PartnerAssessment::proven,
                    PartnerAssessmentBuilder::proven,
                    "Whether no set is better than these.")
            .required(
                    "allTies",
                    Codecs.TRUTH,
                    PartnerAssessment::allTies,
                    PartnerAssessmentBuilder::allTies,
                    "Whether these are all ties but for stand-ins.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    PartnerAssessment::explanation,
                    PartnerAssessmentBuilder::explanation,
                    "Why, in a sentence.")
            .texts(
                    "settings",
                    PartnerAssessment::settings,
                    PartnerAssessmentBuilder::putAllSettings,
                    "Methods and bounds by name.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    PartnerAssessment::warnings,
                    PartnerAssessmentBuilder::addAllWarnings,
                    "What a reader should know.")
            .codec();

    private PartnerCodecs() {}
}
