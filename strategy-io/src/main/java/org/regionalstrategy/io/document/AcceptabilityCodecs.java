package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.assessment.ranking.CentralWeight;
import org.regionalstrategy.model.assessment.ranking.CentralWeightBuilder;
import org.regionalstrategy.model.assessment.ranking.ComparisonConsistency;
import org.regionalstrategy.model.assessment.ranking.ComparisonConsistencyBuilder;
import org.regionalstrategy.model.assessment.ranking.FeasibleWeight;
import org.regionalstrategy.model.assessment.ranking.FeasibleWeightBuilder;
import org.regionalstrategy.model.assessment.ranking.PackageAcceptability;
import org.regionalstrategy.model.assessment.ranking.PackageAcceptabilityBuilder;
import org.regionalstrategy.model.assessment.ranking.PairwiseWinning;
import org.regionalstrategy.model.assessment.ranking.PairwiseWinningBuilder;
import org.regionalstrategy.model.assessment.ranking.ParticipantRanking;
import org.regionalstrategy.model.assessment.ranking.ParticipantRankingBuilder;
import org.regionalstrategy.model.assessment.ranking.RankAcceptability;
import org.regionalstrategy.model.assessment.ranking.RankAcceptabilityBuilder;
import org.regionalstrategy.model.assessment.ranking.WeightBasis;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.session.Criterion;
import org.regionalstrategy.model.session.Participant;

/** How packages rank by what each participant prefers. */
final class AcceptabilityCodecs {
    static final Codec<FeasibleWeight> FEASIBLE_WEIGHT = Fields.of(
                    "feasible weight", FeasibleWeight::builder, FeasibleWeightBuilder::build)
            .required(
                    "criterion",
                    CommonCodecs.ref(Criterion.class),
                    FeasibleWeight::criterion,
                    FeasibleWeightBuilder::criterion,
                    "The criterion.")
            .required(
                    "lower",
                    Codecs.NUMBER,
                    FeasibleWeight::lower,
                    FeasibleWeightBuilder::lower,
                    "The least that agrees, 0 to 1.")
            .required(
                    "upper",
                    Codecs.NUMBER,
                    FeasibleWeight::upper,
                    FeasibleWeightBuilder::upper,
                    "The greatest that agrees, 0 to 1, not below the least.")
            .required(
                    "mean",
                    Codecs.NUMBER,
                    FeasibleWeight::mean,
                    FeasibleWeightBuilder::mean,
                    "The mean over all weights that agree, each as likely as the other, 0 to 1.")
            .required(
                    "standardError",
                    Codecs.NUMBER,
                    FeasibleWeight::standardError,
                    FeasibleWeightBuilder::standardError,
                    "The standard error of the mean, 0 or more.")
            .codec();

    static final Codec<ComparisonConsistency> COMPARISON_CONSISTENCY = Fields.of(
                    "comparison consistency", ComparisonConsistency::builder, ComparisonConsistencyBuilder::build)
            .required(
                    "principalEigenvalue",
                    Codecs.NUMBER,
                    ComparisonConsistency::principalEigenvalue,
                    ComparisonConsistencyBuilder::principalEigenvalue,
                    "The principal eigenvalue of the matrix of comparisons.")
            .required(
                    "index",
                    Codecs.NUMBER,
                    ComparisonConsistency::index,
                    ComparisonConsistencyBuilder::index,
                    "The consistency index (eigenvalue - n) / (n - 1) of n criteria.")
            .required(
                    "ratio",
                    FindingCodecs.MEASURE,
                    ComparisonConsistency::ratio,
                    ComparisonConsistencyBuilder::ratio,
                    "The index over that of random comparisons; up to 0.1 they pass as consistent.")
            .required(
                    "missing",
                    Codecs.WHOLE_NUMBER,
                    ComparisonConsistency::missing,
                    ComparisonConsistencyBuilder::missing,
                    "How many pairs were not compared.")
            .codec();

    static final Codec<RankAcceptability> RANK_ACCEPTABILITY = Fields.of(
                    "rank acceptability", RankAcceptability::builder, RankAcceptabilityBuilder::build)
            .required(
                    "rank",
                    Codecs.WHOLE_NUMBER,
                    RankAcceptability::rank,
                    RankAcceptabilityBuilder::rank,
                    "The rank, 1 for the best.")
            .required(
                    "share",
                    Codecs.NUMBER,
                    RankAcceptability::share,
                    RankAcceptabilityBuilder::share,
                    "The share, 0 to 1.")
            .required(
                    "standardError",
                    Codecs.NUMBER,
                    RankAcceptability::standardError,
                    RankAcceptabilityBuilder::standardError,
                    "The standard error of the share.")
            .codec();

    static final Codec<CentralWeight> CENTRAL_WEIGHT = Fields.of(
                    "central weight", CentralWeight::builder, CentralWeightBuilder::build)
            .required(
                    "criterion",
                    CommonCodecs.ref(Criterion.class),
                    CentralWeight::criterion,
                    CentralWeightBuilder::criterion,
                    "The criterion.")
            .required(
                    "weight",
                    Codecs.NUMBER,
                    CentralWeight::weight,
                    CentralWeightBuilder::weight,
                    "The mean of the weights with which the package comes first, 0 to 1.")
            .required(
                    "standardError",
                    Codecs.NUMBER,
                    CentralWeight::standardError,
                    CentralWeightBuilder::standardError,
                    "The standard error of the weight, 0 or more.")
            .codec();

    static final Codec<PackageAcceptability> PACKAGE_ACCEPTABILITY = Fields.of(
                    "package acceptability", PackageAcceptability::builder, PackageAcceptabilityBuilder::build)
            .required(
                    "productPackage",
                    CommonCodecs.ref(ProductPackage.class),
                    PackageAcceptability::productPackage,
                    PackageAcceptabilityBuilder::productPackage,
                    "The package.")
            .required(
                    "rank",
                    Codecs.WHOLE_NUMBER,
                    PackageAcceptability::rank,
                    PackageAcceptabilityBuilder::rank,
                    "How many packages are ahead of it, and 1.")
            .required(
                    "value",
                    Codecs.NUMBER,
                    PackageAcceptability::value,
                    PackageAcceptabilityBuilder::value,
                    "Its expected value, 0 to 1.")
            .required(
                    "valueStandardError",
                    Codecs.NUMBER,
                    PackageAcceptability::valueStandardError,
                    PackageAcceptabilityBuilder::valueStandardError,
                    "The standard error of the value, 0 or more.")
            .required(
                    "expectedRank",
                    Codecs.NUMBER,
                    PackageAcceptability::expectedRank,
                    PackageAcceptabilityBuilder::expectedRank,
                    "Its mean rank, 1 or more; tied packages have the mean of their ranks.")
            .required(
                    "expectedRankStandardError",
                    Codecs.NUMBER,
                    PackageAcceptability::expectedRankStandardError,
                    PackageAcceptabilityBuilder::expectedRankStandardError,
                    "The standard error of the expected rank, 0 or more.")
            .list(
                    "acceptabilities",
                    RANK_ACCEPTABILITY,
                    PackageAcceptability::acceptabilities,
                    PackageAcceptabilityBuilder::addAllAcceptabilities,
                    "For each rank the share in which the package has it, from the best rank on.")
            .list(
                    "centralWeights",
                    CENTRAL_WEIGHT,
                    PackageAcceptability::centralWeights,
                    PackageAcceptabilityBuilder::addAllCentralWeights,
                    "The typical weights of those who put it first.")
            .required(
                    "confidence",
                    FindingCodecs.MEASURE,
                    PackageAcceptability::confidence,
                    PackageAcceptabilityBuilder::confidence,
                    "How likely it is first with the central weights, as scores may be.")
            .required(
                    "confidenceStandardError",
                    Codecs.NUMBER,
                    PackageAcceptability::confidenceStandardError,
                    PackageAcceptabilityBuilder::confidenceStandardError,
                    "The standard error of the confidence factor.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    PackageAcceptability::explanation,
                    PackageAcceptabilityBuilder::explanation,
                    "What adds up to its value, by criterion.")
            .codec();

    static final Codec<PairwiseWinning> PAIRWISE_WINNING = Fields.of(
                    "pairwise winning", PairwiseWinning::builder, PairwiseWinningBuilder::build)
            .required(
                    "productPackage",
                    CommonCodecs.ref(ProductPackage.class),
                    PairwiseWinning::productPackage,
                    PairwiseWinningBuilder::productPackage,
                    "The package that beats the other at least as often as that beats it.")
            .required(
                    "over",
                    CommonCodecs.ref(ProductPackage.class),
                    PairwiseWinning::over,
                    PairwiseWinningBuilder::over,
                    "The other.")
            .required(
                    "share",
                    Codecs.NUMBER,
                    PairwiseWinning::share,
                    PairwiseWinningBuilder::share,
                    "In how much of what is wanted and may be it beats the other, 0 to 1.")
            .required(
                    "tied",
                    Codecs.NUMBER,
                    PairwiseWinning::tied,
                    PairwiseWinningBuilder::tied,
                    "In how much of it the two are worth the same, 0 to 1; in the rest the other wins.")
            .required(
                    "standardError",
                    Codecs.NUMBER,
                    PairwiseWinning::standardError,
                    PairwiseWinningBuilder::standardError,
                    "The standard error of the share, 0 or more.")
            .codec();

    static final Codec<ParticipantRanking> PARTICIPANT_RANKING = Fields.of(
                    "participant ranking", ParticipantRanking::builder, ParticipantRankingBuilder::build)
            .required(
                    "participant",
                    CommonCodecs.ref(Participant.class),
                    ParticipantRanking::participant,
                    ParticipantRankingBuilder::participant,
                    "The participant.")
            .required(
                    "basis",
                    Codecs.choice(WeightBasis.class),
                    ParticipantRanking::basis,
                    ParticipantRankingBuilder::basis,
                    "From what the weights follow.")
            .list(
                    "weights",
                    FEASIBLE_WEIGHT,
                    ParticipantRanking::weights,
                    ParticipantRankingBuilder::addAllWeights,
                    "The weights that agree with the preferences, by criterion in the order of the strategy.")
            .optional(
                    "consistency",
                    COMPARISON_CONSISTENCY,
                    ParticipantRanking::consistency,
                    ParticipantRankingBuilder::consistency,
                    "How far comparisons agree.")
            .required(
                    "draws",
                    Codecs.WHOLE_NUMBER,
                    ParticipantRanking::draws,
                    ParticipantRankingBuilder::draws,
                    "How many weights and scores were drawn, at least 1; 1 where both are exact, and then all figures are.")
            .list(
                    "packages",
                    PACKAGE_ACCEPTABILITY,
                    ParticipantRanking::packages,
                    ParticipantRankingBuilder::addAllPackages,
                    "The ranked packages, the best rank first, level ones in the order of the strategy.")
            .list(
                    "winning",
                    PAIRWISE_WINNING,
                    ParticipantRanking::winning,
                    ParticipantRankingBuilder::addAllWinning,
                    "Each pair of ranked packages once, in the order of the strategy.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    ParticipantRanking::warnings,
                    ParticipantRankingBuilder::addAllWarnings,
                    "What a reader has to know.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    ParticipantRanking::explanation,
                    ParticipantRankingBuilder::explanation,
                    "The gist in a sentence.")
            .codec();

    private AcceptabilityCodecs() {}
}
