package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.assessment.DecisionFinding;
import org.regionalstrategy.model.assessment.DecisionFindingBuilder;
import org.regionalstrategy.model.assessment.GapAlternative;
import org.regionalstrategy.model.assessment.GapAlternativeBuilder;
import org.regionalstrategy.model.assessment.GateFinding;
import org.regionalstrategy.model.assessment.GateFindingBuilder;
import org.regionalstrategy.model.assessment.MetCondition;
import org.regionalstrategy.model.assessment.MetConditionBuilder;
import org.regionalstrategy.model.assessment.PackageFinding;
import org.regionalstrategy.model.assessment.PackageFindingBuilder;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.DecisionStatus;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.product.Significance;

/** What was found of packages, their gates and the decisions they wait for. */
final class PackageCodecs {
    static final Codec<MetCondition> MET_CONDITION = Fields.of(
                    "met condition", MetCondition::builder, MetConditionBuilder::build)
            .required(
                    "condition",
                    RequirementCodecs.CONDITION,
                    MetCondition::condition,
                    MetConditionBuilder::condition,
                    "The condition.")
            .list(
                    "by",
                    CommonCodecs.ref(Organization.class),
                    MetCondition::by,
                    MetConditionBuilder::addAllBy,
                    "The members that meet it.")
            .list(
                    "levels",
                    Codecs.WHOLE_NUMBER,
                    MetCondition::levels,
                    MetConditionBuilder::addAllLevels,
                    "The level at which each of them does.")
            .codec();

    static final Codec<GapAlternative> GAP_ALTERNATIVE = Fields.of(
                    "gap alternative", GapAlternative::builder, GapAlternativeBuilder::build)
            .optional(
                    "community",
                    CommonCodecs.ref(CooperationCommunity.class),
                    GapAlternative::community,
                    GapAlternativeBuilder::community,
                    "The community that would open the gate; either this or around.")
            .optional(
                    "around",
                    CommonCodecs.ref(Organization.class),
                    GapAlternative::around,
                    GapAlternativeBuilder::around,
                    "The organization around which those who are linked would open it.")
            .optionalWholeNumber(
                    "steps",
                    GapAlternative::steps,
                    GapAlternativeBuilder::steps,
                    "How many links lie between it and another of them at most.")
            .list(
                    "additions",
                    AdditionCodec.ADDITION,
                    GapAlternative::additions,
                    GapAlternativeBuilder::addAllAdditions,
                    "What has to be added.")
            .required(
                    "cost",
                    CommonCodecs.MONEY,
                    GapAlternative::cost,
                    GapAlternativeBuilder::cost,
                    "What the infrastructure among it costs, as far as that is known.")
            .list(
                    "ofUnknownCost",
                    CommonCodecs.ref(Infrastructure.class),
                    GapAlternative::ofUnknownCost,
                    GapAlternativeBuilder::addAllOfUnknownCost,
                    "The infrastructure among it whose cost is not known.")
            .codec();

    static final Codec<GateFinding> GATE_FINDING = Fields.of(
                    "gate finding", GateFinding::builder, GateFindingBuilder::build)
            .required(
                    "open",
                    Codecs.TRUTH,
                    GateFinding::open,
                    GateFindingBuilder::open,
                    "Whether some community meets the requirements.")
            .optional(
                    "community",
                    CommonCodecs.ref(CooperationCommunity.class),
                    GateFinding::community,
                    GateFindingBuilder::community,
                    "The community that meets them or comes nearest.")
            .list(
                    "met",
                    MET_CONDITION,
                    GateFinding::met,
                    GateFindingBuilder::addAllMet,
                    "The conditions that it meets.")
            .list(
                    "missing",
                    RequirementCodecs.CONDITION,
                    GateFinding::missing,
                    GateFindingBuilder::addAllMissing,
                    "The conditions that it does not meet.")
            .list(
                    "alternatives",
                    GAP_ALTERNATIVE,
                    GateFinding::alternatives,
                    GateFindingBuilder::addAllAlternatives,
                    "The smallest sets of additions that open the gate.")
            .withDefault(
                    "complete",
                    Codecs.TRUTH,
                    true,
                    GateFinding::complete,
                    GateFindingBuilder::complete,
                    "Whether these are all such sets.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    GateFinding::explanation,
                    GateFindingBuilder::explanation,
                    "Why.")
            .codec();

    static final Codec<PackageFinding> PACKAGE_FINDING = Fields.of(
                    "package finding", PackageFinding::builder, PackageFindingBuilder::build)
            .required(
                    "productPackage",
                    CommonCodecs.ref(ProductPackage.class),
                    PackageFinding::productPackage,
                    PackageFindingBuilder::productPackage,
                    "The package.")
            .required(
                    "claimed",
                    Codecs.choice(Significance.class),
                    PackageFinding::claimed,
                    PackageFindingBuilder::claimed,
                    "The significance that is claimed.")
            .optional(
                    "supported",
                    Codecs.choice(Significance.class),
                    PackageFinding::supported,
                    PackageFindingBuilder::supported,
                    "The significance that its core products support.")
            .required(
                    "significance",
                    FindingCodecs.EXPLANATION,
                    PackageFinding::significance,
                    PackageFindingBuilder::significance,
                    "Why.")
            .required(
                    "marketValue",
                    FindingCodecs.MEASURE,
                    PackageFinding::marketValue,
                    PackageFindingBuilder::marketValue,
                    "Sales sought in the year of the horizon.")
            .required(
                    "value",
                    FindingCodecs.EXPLANATION,
                    PackageFinding::value,
                    PackageFindingBuilder::value,
                    "The market value by product.")
            .required(
                    "gate",
                    GATE_FINDING,
                    PackageFinding::gate,
                    PackageFindingBuilder::gate,
                    "Whether it can enter its market.")
            .required(
                    "illustrative",
                    Codecs.TRUTH,
                    PackageFinding::illustrative,
                    PackageFindingBuilder::illustrative,
                    "Whether any of its figures is illustrative.")
            .texts(
                    "settings",
                    PackageFinding::settings,
                    PackageFindingBuilder::putAllSettings,
                    "The method and thresholds by name.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    PackageFinding::warnings,
                    PackageFindingBuilder::addAllWarnings,
                    "What a reader should know.")
            .codec();

    static final Codec<DecisionFinding> DECISION_FINDING = Fields.of(
                    "decision finding", DecisionFinding::builder, DecisionFindingBuilder::build)
            .required(
                    "decision",
                    CommonCodecs.ref(Decision.class),
                    DecisionFinding::decision,
                    DecisionFindingBuilder::decision,
                    "The decision.")
            .required(
                    "status",
                    Codecs.choice(DecisionStatus.class),
                    DecisionFinding::status,
                    DecisionFindingBuilder::status,
                    "Its status.")
            .optionalNumber(
                    "probability",
                    DecisionFinding::probability,
                    DecisionFindingBuilder::probability,
                    "The probability that somebody attributes to it.")
            .list(
                    "packages",
                    CommonCodecs.ref(ProductPackage.class),
                    DecisionFinding::packages,
                    DecisionFindingBuilder::addAllPackages,
                    "The packages that need it.")
            .required(
                    "valueAtStake",
                    FindingCodecs.MEASURE,
                    DecisionFinding::valueAtStake,
                    DecisionFindingBuilder::valueAtStake,
                    "Their market value together.")
            .texts(
                    "settings",
                    DecisionFinding::settings,
                    DecisionFindingBuilder::putAllSettings,
                    "The method and thresholds by name.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    DecisionFinding::warnings,
                    DecisionFindingBuilder::addAllWarnings,
                    "What a reader should know.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    DecisionFinding::explanation,
                    DecisionFindingBuilder::explanation,
                    "Why.")
            .codec();

    private PackageCodecs() {}
}
