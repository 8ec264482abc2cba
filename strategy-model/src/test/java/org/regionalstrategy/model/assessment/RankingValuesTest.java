package org.regionalstrategy.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.ranking.CentralWeight;
import org.regionalstrategy.model.assessment.ranking.ComparisonConsistency;
import org.regionalstrategy.model.assessment.ranking.Disagreement;
import org.regionalstrategy.model.assessment.ranking.FeasibleWeight;
import org.regionalstrategy.model.assessment.ranking.GroupRank;
import org.regionalstrategy.model.assessment.ranking.GroupRanking;
import org.regionalstrategy.model.assessment.ranking.KemenyRanking;
import org.regionalstrategy.model.assessment.ranking.PackageAcceptability;
import org.regionalstrategy.model.assessment.ranking.PackageOrder;
import org.regionalstrategy.model.assessment.ranking.PairwiseWinning;
import org.regionalstrategy.model.assessment.ranking.ParticipantRanking;
import org.regionalstrategy.model.assessment.ranking.RankAcceptability;
import org.regionalstrategy.model.assessment.ranking.RankDifference;
import org.regionalstrategy.model.assessment.ranking.RankSpan;
import org.regionalstrategy.model.assessment.ranking.RankingFinding;
import org.regionalstrategy.model.assessment.ranking.UnheardParticipant;
import org.regionalstrategy.model.assessment.ranking.UnrankedPackage;
import org.regionalstrategy.model.assessment.ranking.Veto;
import org.regionalstrategy.model.assessment.ranking.WeightBasis;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.session.Criterion;
import org.regionalstrategy.model.session.Participant;

class RankingValuesTest {
    private static final Explanation BECAUSE = Explanation.of(LocalizedText.of("en", "Because."));
    private static final LocalizedText WHY = LocalizedText.of("en", "Why");
    private static final Ref<Criterion> SALES = Ref.of(Criterion.class, "sales");
    private static final Ref<Participant> MAYOR = Ref.of(Participant.class, "mayor");
    private static final Ref<Participant> UNION = Ref.of(Participant.class, "union");
    private static final Ref<ProductPackage> SENSORS = Ref.of(ProductPackage.class, "sensors");
    private static final Ref<ProductPackage> CHEESES = Ref.of(ProductPackage.class, "cheeses");

    private static final FeasibleWeight WEIGHT = FeasibleWeight.builder()
            .criterion(SALES)
            .lower(0.25)
            .upper(0.5)
            .mean(0.4)
            .standardError(0.01)
            .build();
    private static final RankAcceptability FIRST =
            RankAcceptability.builder().rank(1).share(0.75).standardError(0.01).build();
    private static final CentralWeight CENTRAL = CentralWeight.builder()
            .criterion(SALES)
            .weight(0.4)
            .standardError(0.01)
            .build();
    private static final PackageAcceptability ACCEPTABILITY = PackageAcceptability.builder()
            .productPackage(SENSORS)
            .rank(1)
            .value(0.6)
            .valueStandardError(0)
            .expectedRank(1.25)
            .expectedRankStandardError(0.01)
            .addAcceptability(FIRST)
            .addCentralWeight(CENTRAL)
            .confidence(Measure.of(0.9))
            .confidenceStandardError(0.01)
            .explanation(BECAUSE)
            .build();
    private static final PairwiseWinning WINNING = PairwiseWinning.builder()
            .productPackage(SENSORS)
            .over(CHEESES)
            .share(0.75)
            .tied(0.25)
            .standardError(0.01)
            .build();
    private static final ComparisonConsistency CONSISTENCY = ComparisonConsistency.builder()
            .principalEigenvalue(3.1)
            .index(0.05)
            .ratio(Measure.of(0.086))
            .missing(0)
            .build();
    private static final ParticipantRanking RANKING = ParticipantRanking.builder()
            .participant(MAYOR)
            .basis(WeightBasis.COMPARISONS)
            .addWeight(WEIGHT)
            .consistency(CONSISTENCY)
            .draws(100)
            .addPackage(ACCEPTABILITY)
            .addWinning(WINNING)
            .addWarning(WHY)
            .explanation(BECAUSE)
            .build();
    private static final RankSpan SPAN = RankSpan.builder().best(1).worst(2).build();
    private static final GroupRank GROUP_RANK = GroupRank.builder()
            .productPackage(SENSORS)
            .borda(1.5)
            .bordaRank(1)
            .copeland(-1)
            .copelandRank(2)
            .kemeny(SPAN)
            .addVetoedBy(UNION)
            .build();
    private static final PackageOrder ORDER =
            PackageOrder.builder().addPackages(SENSORS, CHEESES).build();
    private static final KemenyRanking KEMENY =
            KemenyRanking.builder().disagreements(1).optimal(2).addOrder(ORDER).build();
    private static final GroupRanking GROUP = GroupRanking.builder()
            .addPackage(GROUP_RANK)
            .kemeny(KEMENY)
            .explanation(BECAUSE)
            .build();
    private static final RankDifference DIFFERENCE = RankDifference.builder()
            .productPackage(SENSORS)
            .expectedRank(1)
            .otherExpectedRank(2.5)
            .build();
    private static final Disagreement DISAGREEMENT = Disagreement.builder()
            .participant(MAYOR)
            .other(UNION)
            .kendallTau(Measure.of(-0.5))
            .addDifference(DIFFERENCE)
            .explanation(BECAUSE)
            .build();
    private static final UnheardParticipant UNHEARD =
            UnheardParticipant.builder().participant(UNION).reason(WHY).build();
    private static final UnrankedPackage UNRANKED =
            UnrankedPackage.builder().productPackage(CHEESES).reason(WHY).build();
    private static final Veto VETO =
            Veto.builder().productPackage(SENSORS).addParticipant(UNION).build();
    private static final RankingFinding FINDING = RankingFinding.builder()
            .addCriterion(SALES)
            .addUnranked(UNRANKED)
            .addParticipant(RANKING)
            .addUnheard(UNHEARD)
            .group(GROUP)
            .addDisagreement(DISAGREEMENT)
            .addVeto(VETO)
            .putSetting("method", "a")
            .addWarning(WHY)
            .explanation(BECAUSE)
            .build();

    private static void refused(ThrowingCallable building, String message) {
        assertThatIllegalArgumentException().isThrownBy(building).withMessageContaining(message);
    }

    @Test
    void a_ranking_is_a_value() {
        RankingFinding again = FINDING.toBuilder()
                .participants(List.of(RANKING.toBuilder()
                        .weights(List.of(WEIGHT.toBuilder().build()))
                        .consistency(CONSISTENCY.toBuilder().build())
                        .packages(List.of(ACCEPTABILITY.toBuilder()
                                .acceptabilities(List.of(FIRST.toBuilder().build()))
                                .centralWeights(List.of(CENTRAL.toBuilder().build()))
                                .build()))
                        .winning(List.of(WINNING.toBuilder().build()))
                        .build()))
                .group(GROUP.toBuilder()
                        .packages(List.of(GROUP_RANK.toBuilder()
                                .kemeny(SPAN.toBuilder().build())
                                .build()))
                        .kemeny(KEMENY.toBuilder()
                                .orders(List.of(ORDER.toBuilder().build()))
                                .build())
                        .build())
                .disagreements(List.of(DISAGREEMENT.toBuilder()
                        .differences(List.of(DIFFERENCE.toBuilder().build()))
                        .build()))
                .unheard(List.of(UNHEARD.toBuilder().build()))
                .unranked(List.of(UNRANKED.toBuilder().build()))
                .vetoes(List.of(VETO.toBuilder().build()))
                .build();

        assertThat(again).isEqualTo(FINDING).hasSameHashCodeAs(FINDING);
        assertThat(FINDING.toBuilder().putSetting("draws", "2").build()).isNotEqualTo(FINDING);
    }

    @Test
    void the_share_of_the_first_rank_is_that_of_coming_first() {
        assertThat(ACCEPTABILITY.first()).isEqualTo(0.75);
    }

    @Test
    void weights_and_shares_lie_from_0_to_1() {
        refused(() -> WEIGHT.toBuilder().lower(-0.1).build(), "lower must lie from 0 to 1: -0.1");
        refused(() -> WEIGHT.toBuilder().upper(0.2).build(), "upper must lie from 0.25 to 1: 0.2");
        refused(() -> WEIGHT.toBuilder().upper(1.2).build(), "upper must lie from 0.25 to 1: 1.2");
        refused(() -> FIRST.toBuilder().share(1.5).build(), "share must lie from 0 to 1: 1.5");
        refused(() -> CENTRAL.toBuilder().weight(Double.NaN).build(), "weight must lie from 0 to 1: NaN");
        refused(() -> WINNING.toBuilder().share(-1).build(), "share must lie from 0 to 1: -1.0");
        refused(() -> WINNING.toBuilder().tied(2).build(), "tied must lie from 0 to 1: 2.0");
    }

    @Test
    void ranks_begin_at_1_and_are_in_order() {
        refused(() -> FIRST.toBuilder().rank(0).build(), "rank must be >= 1: 0");
        refused(() -> ACCEPTABILITY.toBuilder().rank(0).build(), "rank must be >= 1: 0");
        refused(() -> ACCEPTABILITY.toBuilder().expectedRank(0.5).build(), "expectedRank must be >= 1: 0.5");
        refused(() -> SPAN.toBuilder().best(0).build(), "best must be >= 1: 0");
        refused(() -> SPAN.toBuilder().best(3).build(), "worst must be >= 3: 2");
        refused(() -> GROUP_RANK.toBuilder().bordaRank(0).build(), "bordaRank must be >= 1: 0");
        refused(() -> GROUP_RANK.toBuilder().copelandRank(0).build(), "copelandRank must be >= 1: 0");
        refused(() -> DIFFERENCE.toBuilder().expectedRank(0).build(), "expectedRank must be >= 1: 0.0");
        refused(() -> DIFFERENCE.toBuilder().otherExpectedRank(0).build(), "otherExpectedRank must be >= 1: 0.0");
    }

    @Test
    void standard_errors_and_counts_are_not_negative() {
        refused(() -> WEIGHT.toBuilder().standardError(-1).build(), "standardError must be >= 0: -1.0");
        refused(() -> FIRST.toBuilder().standardError(-1).build(), "standardError must be >= 0: -1.0");
        refused(() -> CENTRAL.toBuilder().standardError(-1).build(), "standardError must be >= 0: -1.0");
        refused(() -> WINNING.toBuilder().standardError(-1).build(), "standardError must be >= 0: -1.0");
        refused(() -> ACCEPTABILITY.toBuilder().valueStandardError(-1).build(), "valueStandardError must be >= 0");
        refused(
                () -> ACCEPTABILITY.toBuilder().expectedRankStandardError(-1).build(),
                "expectedRankStandardError must be >= 0");
        refused(
                () -> ACCEPTABILITY.toBuilder().confidenceStandardError(-1).build(),
                "confidenceStandardError must be >= 0");
        refused(() -> CONSISTENCY.toBuilder().missing(-1).build(), "missing must be >= 0: -1");
        refused(() -> RANKING.toBuilder().draws(0).build(), "draws must be >= 1: 0");
        refused(() -> GROUP_RANK.toBuilder().borda(-1).build(), "borda must be >= 0: -1.0");
        refused(() -> KEMENY.toBuilder().disagreements(-1).build(), "disagreements must be >= 0: -1");
        refused(() -> KEMENY.toBuilder().optimal(0).build(), "optimal must be >= 1: 0");
        refused(() -> VETO.toBuilder().participants(List.of()).build(), "somebody must veto");
    }
}
