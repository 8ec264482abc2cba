package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.io.codec.Shape;
import org.regionalstrategy.model.assessment.cooperation.CommunityDetection;
import org.regionalstrategy.model.assessment.cooperation.CommunityDetectionBuilder;
import org.regionalstrategy.model.assessment.cooperation.CommunityRun;
import org.regionalstrategy.model.assessment.cooperation.DeclaredComparison;
import org.regionalstrategy.model.assessment.cooperation.DeclaredComparisonBuilder;
import org.regionalstrategy.model.assessment.cooperation.DeclaredMatch;
import org.regionalstrategy.model.assessment.cooperation.DeclaredMatchBuilder;
import org.regionalstrategy.model.assessment.cooperation.DetectedCommunity;
import org.regionalstrategy.model.assessment.cooperation.PartitionStability;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.Organization;

/** The communities that links show. */
final class CommunityCodecs {
    /** The id of an organization, where results name it by its id alone. */
    static final Codec<String> ORGANIZATION_ID = Codecs.refined(
            CommonCodecs.ref(Organization.class),
            "the id of an Organization",
            Ref::id,
            id -> Ref.of(Organization.class, id));

    private static final Codec<Long> SEED = Codecs.refined(
            Codecs.TOKEN,
            "a whole number as text",
            new Shape.Text("whole number as text", "^-?[0-9]{1,19}$"),
            Long::parseLong,
            seed -> Long.toString(seed));

    static final Codec<DetectedCommunity> DETECTED_COMMUNITY = Fields.of(
                    "detected community", DetectedCommunityParts::new, DetectedCommunityParts::build)
            .list(
                    "members",
                    ORGANIZATION_ID,
                    DetectedCommunity::members,
                    DetectedCommunityParts::members,
                    "Its members.")
            .required(
                    "weightInside",
                    Codecs.NUMBER,
                    DetectedCommunity::weightInside,
                    DetectedCommunityParts::weightInside,
                    "The weight of the ties among its members.")
            .required(
                    "weightOutside",
                    Codecs.NUMBER,
                    DetectedCommunity::weightOutside,
                    DetectedCommunityParts::weightOutside,
                    "The weight of the ties between members and others.")
            .required(
                    "persistence",
                    FindingCodecs.MEASURE,
                    DetectedCommunity::persistence,
                    DetectedCommunityParts::persistence,
                    "The share of runs in which two of its members are together.")
            .codec();

    static final Codec<PartitionStability> PARTITION_STABILITY = Fields.of(
                    "partition stability", PartitionStabilityParts::new, PartitionStabilityParts::build)
            .required(
                    "adjustedRand",
                    FindingCodecs.MEASURE,
                    PartitionStability::adjustedRand,
                    PartitionStabilityParts::adjustedRand,
                    "The mean adjusted Rand index of all pairs of runs.")
            .required(
                    "adjustedMutualInformation",
                    FindingCodecs.MEASURE,
                    PartitionStability::adjustedMutualInformation,
                    PartitionStabilityParts::adjustedMutualInformation,
                    "The mean adjusted mutual information of all pairs of runs.")
            .codec();

    static final Codec<CommunityRun> COMMUNITY_RUN = Fields.of(
                    "community run", CommunityRunParts::new, CommunityRunParts::build)
            .required(
                    "seed",
                    SEED,
                    CommunityRun::seed,
                    CommunityRunParts::seed,
                    "Its seed, as text since not every program keeps 64 bits.")
            .required(
                    "communities",
                    Codecs.WHOLE_NUMBER,
                    CommunityRun::communities,
                    CommunityRunParts::communities,
                    "How many communities of two members or more it found.")
            .required(
                    "quality",
                    FindingCodecs.MEASURE,
                    CommunityRun::quality,
                    CommunityRunParts::quality,
                    "The quality of its division.")
            .required(
                    "converged",
                    Codecs.TRUTH,
                    CommunityRun::converged,
                    CommunityRunParts::converged,
                    "Whether its last iteration changed nothing.")
            .codec();

    static final Codec<CommunityDetection> COMMUNITY_DETECTION = Fields.of(
                    "community detection", CommunityDetection::builder, CommunityDetectionBuilder::build)
            .list(
                    "communities",
                    DETECTED_COMMUNITY,
                    CommunityDetection::communities,
                    CommunityDetectionBuilder::addAllCommunities,
                    "The communities of two members or more, the largest first.")
            .list(
                    "single",
                    ORGANIZATION_ID,
                    CommunityDetection::single,
                    CommunityDetectionBuilder::addAllSingle,
                    "The organizations that are communities of one.")
            .list(
                    "isolated",
                    ORGANIZATION_ID,
                    CommunityDetection::isolated,
                    CommunityDetectionBuilder::addAllIsolated,
                    "Those of them that have no tie at all.")
            .required(
                    "quality",
                    FindingCodecs.MEASURE,
                    CommunityDetection::quality,
                    CommunityDetectionBuilder::quality,
                    "The quality of the division by the function in the settings.")
            .required(
                    "stability",
                    PARTITION_STABILITY,
                    CommunityDetection::stability,
                    CommunityDetectionBuilder::stability,
                    "How far the runs agree.")
            .list(
                    "runs",
                    COMMUNITY_RUN,
                    CommunityDetection::runs,
                    CommunityDetectionBuilder::addAllRuns,
                    "Every run, in the order of the seeds.")
            .texts(
                    "settings",
                    CommunityDetection::settings,
                    CommunityDetectionBuilder::putAllSettings,
                    "Methods and bounds by name.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    CommunityDetection::warnings,
                    CommunityDetectionBuilder::addAllWarnings,
                    "What a reader should know.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    CommunityDetection::explanation,
                    CommunityDetectionBuilder::explanation,
                    "Why, in a sentence.")
            .codec();

    static final Codec<DeclaredMatch> DECLARED_MATCH = Fields.of(
                    "declared match", DeclaredMatch::builder, DeclaredMatchBuilder::build)
            .required(
                    "declared",
                    CommonCodecs.ref(CooperationCommunity.class),
                    DeclaredMatch::declared,
                    DeclaredMatchBuilder::declared,
                    "The declared community.")
            .optionalWholeNumber(
                    "detected",
                    DeclaredMatch::detected,
                    DeclaredMatchBuilder::detected,
                    "The number of the detected community that is most like it, from 0.")
            .required(
                    "similarity",
                    FindingCodecs.MEASURE,
                    DeclaredMatch::similarity,
                    DeclaredMatchBuilder::similarity,
                    "Members of both over members of either.")
            .list("both", ORGANIZATION_ID, DeclaredMatch::both, DeclaredMatchBuilder::addAllBoth, "Who is in both.")
            .list(
                    "declaredOnly",
                    ORGANIZATION_ID,
                    DeclaredMatch::declaredOnly,
                    DeclaredMatchBuilder::addAllDeclaredOnly,
                    "Who is declared a member but cooperates elsewhere or not at all.")
            .list(
                    "withoutTies",
                    ORGANIZATION_ID,
                    DeclaredMatch::withoutTies,
                    DeclaredMatchBuilder::addAllWithoutTies,
                    "Those of the declared members who have no ties at all.")
            .list(
                    "detectedOnly",
                    ORGANIZATION_ID,
                    DeclaredMatch::detectedOnly,
                    DeclaredMatchBuilder::addAllDetectedOnly,
                    "Who cooperates like a member but is not declared one.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    DeclaredMatch::explanation,
                    DeclaredMatchBuilder::explanation,
                    "Why, in a sentence.")
            .codec();

    static final Codec<DeclaredComparison> DECLARED_COMPARISON = Fields.of(
                    "declared comparison", DeclaredComparison::builder, DeclaredComparisonBuilder::build)
            .list(
                    "matches",
                    DECLARED_MATCH,
                    DeclaredComparison::matches,
                    DeclaredComparisonBuilder::addAllMatches,
                    "Each declared community beside the detected one that is most like it.")
            .list(
                    "undeclared",
                    Codecs.WHOLE_NUMBER,
                    DeclaredComparison::undeclared,
                    DeclaredComparisonBuilder::addAllUndeclared,
                    "The numbers of the detected communities that are not the most like any declared one, from 0.")
            .texts(
                    "settings",
                    DeclaredComparison::settings,
                    DeclaredComparisonBuilder::putAllSettings,
                    "The method and thresholds by name.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    DeclaredComparison::warnings,
                    DeclaredComparisonBuilder::addAllWarnings,
                    "What a reader should know.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    DeclaredComparison::explanation,
                    DeclaredComparisonBuilder::explanation,
                    "Why, in a sentence.")
            .codec();

    private CommunityCodecs() {}
}
