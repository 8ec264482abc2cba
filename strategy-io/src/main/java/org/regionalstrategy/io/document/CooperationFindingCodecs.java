package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.assessment.cooperation.CooperationFinding;
import org.regionalstrategy.model.assessment.cooperation.CooperationFindingBuilder;
import org.regionalstrategy.model.assessment.cooperation.MeetingFinding;
import org.regionalstrategy.model.assessment.cooperation.MeetingFindingBuilder;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.ProductPackage;

/** What was found of cooperation. */
final class CooperationFindingCodecs {
    static final Codec<MeetingFinding> MEETING_FINDING = Fields.of(
                    "meeting finding", MeetingFinding::builder, MeetingFindingBuilder::build)
            .required(
                    "productPackage",
                    CommonCodecs.ref(ProductPackage.class),
                    MeetingFinding::productPackage,
                    MeetingFindingBuilder::productPackage,
                    "The package.")
            .list(
                    "communities",
                    CommonCodecs.ref(CooperationCommunity.class),
                    MeetingFinding::communities,
                    MeetingFindingBuilder::addAllCommunities,
                    "The communities of the strategy that meet its requirements.")
            .list(
                    "detected",
                    Codecs.WHOLE_NUMBER,
                    MeetingFinding::detected,
                    MeetingFindingBuilder::addAllDetected,
                    "The numbers of the detected communities that meet them, from 0.")
            .list(
                    "around",
                    CommonCodecs.ref(Organization.class),
                    MeetingFinding::around,
                    MeetingFindingBuilder::addAllAround,
                    "The organizations around which those linked within some steps meet them.")
            .list(
                    "alternatives",
                    PackageCodecs.GAP_ALTERNATIVE,
                    MeetingFinding::alternatives,
                    MeetingFindingBuilder::addAllAlternatives,
                    "The smallest sets of additions, new links among them, with which linked organizations would.")
            .withDefault(
                    "complete",
                    Codecs.TRUTH,
                    true,
                    MeetingFinding::complete,
                    MeetingFindingBuilder::complete,
                    "Whether these are all such sets.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    MeetingFinding::explanation,
                    MeetingFindingBuilder::explanation,
                    "Who meets them, in a sentence.")
            .codec();

    static final Codec<CooperationFinding> COOPERATION_FINDING = Fields.of(
                    "cooperation finding", CooperationFinding::builder, CooperationFindingBuilder::build)
            .required(
                    "contributions",
                    ContributionCodecs.STRATEGY_CONTRIBUTIONS,
                    CooperationFinding::contributions,
                    CooperationFindingBuilder::contributions,
                    "What each organization contributes to opening packages.")
            .required(
                    "dependency",
                    DependencyCodecs.STRATEGY_DEPENDENCY,
                    CooperationFinding::dependency,
                    CooperationFindingBuilder::dependency,
                    "On what the opening of packages hangs.")
            .required(
                    "communities",
                    CommunityCodecs.COMMUNITY_DETECTION,
                    CooperationFinding::communities,
                    CooperationFindingBuilder::communities,
                    "The communities that links show.")
            .required(
                    "industries",
                    IndustryCodecs.INDUSTRY_COMPARISON,
                    CooperationFinding::industries,
                    CooperationFindingBuilder::industries,
                    "These communities held against industries.")
            .required(
                    "declared",
                    CommunityCodecs.DECLARED_COMPARISON,
                    CooperationFinding::declared,
                    CooperationFindingBuilder::declared,
                    "The same held against the declared communities.")
            .list(
                    "meetings",
                    MEETING_FINDING,
                    CooperationFinding::meetings,
                    CooperationFindingBuilder::addAllMeetings,
                    "Who meets the requirements of each package.")
            .required(
                    "brokerage",
                    BrokerCodecs.BROKERAGE,
                    CooperationFinding::brokerage,
                    CooperationFindingBuilder::brokerage,
                    "Who stands between others, and which packages close without them.")
            .required(
                    "partners",
                    PartnerCodecs.PARTNER_ASSESSMENT,
                    CooperationFinding::partners,
                    CooperationFindingBuilder::partners,
                    "Which organizations from outside would open closed packages.")
            .required(
                    "suggestedLinks",
                    LinkCodecs.LINK_ASSESSMENT,
                    CooperationFinding::suggestedLinks,
                    CooperationFindingBuilder::suggestedLinks,
                    "Which organizations that have no link should have one.")
            .required(
                    "capacities",
                    CapacityCodecs.CAPACITY_ASSESSMENT,
                    CooperationFinding::capacities,
                    CooperationFindingBuilder::capacities,
                    "Which infrastructure is enough for all packages that share its capacity.")
            .texts(
                    "settings",
                    CooperationFinding::settings,
                    CooperationFindingBuilder::putAllSettings,
                    "Methods and bounds by name.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    CooperationFinding::warnings,
                    CooperationFindingBuilder::addAllWarnings,
                    "What a reader should know.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    CooperationFinding::explanation,
                    CooperationFindingBuilder::explanation,
                    "Why, in a sentence.")
            .codec();

    private CooperationFindingCodecs() {}
}
