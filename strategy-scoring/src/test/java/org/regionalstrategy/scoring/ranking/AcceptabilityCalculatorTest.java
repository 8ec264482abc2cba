package org.regionalstrategy.scoring.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalstrategy.scoring.execution.Execution;

class AcceptabilityCalculatorTest {
    private static final AcceptabilityCalculator CALCULATOR = AcceptabilityCalculator.withDefaults()
            .withOptions(RankingOptions.builder().draws(40_000).seed(11).build());

    private static void assertShare(Acceptabilities found, int alternative, int rank, double expected) {
        assertThat(found.share(alternative, rank))
                .as("alternative %s, rank %s", alternative, rank)
                .isCloseTo(expected, within(4 * found.shareError(alternative, rank)));
    }

    private static ValueRanges random(Random random, int alternatives, int criteria) {
        ImmutableDoubleArray.Builder lower = ImmutableDoubleArray.builder();
        ImmutableDoubleArray.Builder upper = ImmutableDoubleArray.builder();
        for (int i = 0; i < alternatives * criteria; i++) {
            double least = random.nextInt(5) / 5.0;
            lower.add(least);
            upper.add(least + (random.nextBoolean() ? 0 : random.nextInt(3) / 10.0));
        }
        return new ValueRanges(alternatives, criteria, lower.build(), upper.build());
    }

    /** Two criteria: an acceptability is the length of an interval of the first weight. */
    @Test
    void acceptabilities_of_two_criteria_are_lengths_of_intervals() {
        Acceptabilities found = CALCULATOR.calculate(
                ValueRanges.exact(new double[][] {{1, 0}, {0.6, 0.6}, {0, 0.9}}), WeightSet.simplex(2));

        double[][] exact = {{2 / 5.0, 12 / 95.0, 9 / 19.0}, {4 / 15.0, 11 / 15.0, 0}, {1 / 3.0, 8 / 57.0, 10 / 19.0}};
        for (int i = 0; i < 3; i++) {
            for (int rank = 1; rank <= 3; rank++) {
                assertShare(found, i, rank, exact[i][rank - 1]);
            }
        }
        double[][] central = {{4 / 5.0, 1 / 5.0}, {7 / 15.0, 8 / 15.0}, {1 / 6.0, 5 / 6.0}};
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 2; j++) {
                assertThat(found.centralWeight(i, j).orElseThrow())
                        .isCloseTo(central[i][j], within(4 * found.centralWeightError(i, j)));
            }
            assertThat(found.confidence(i)).hasValue(1);
            assertThat(found.confidenceError(i)).isZero();
        }
        // the first beats the third where w1 > 9/19
        assertThat(found.winning(0, 2)).isCloseTo(10 / 19.0, within(4 * found.winningError(0, 2)));
        assertThat(found.winning(0, 2) + found.winning(2, 0) + found.level(0, 2))
                .isEqualTo(1);
    }

    /** Three criteria: an acceptability is the area of a polygon, here of the triangle where w1 > 1/2 of the triangle of weights. */
    @Test
    void acceptabilities_of_three_criteria_are_areas_of_polygons() {
        Acceptabilities found = CALCULATOR.calculate(
                ValueRanges.exact(new double[][] {{1, 0, 0}, {0.5, 0.5, 0.5}}), WeightSet.simplex(3));

        assertShare(found, 0, 1, 0.25);
        assertShare(found, 1, 1, 0.75);
        // the centre of the triangle with the corners (1, 0, 0), (1/2, 1/2, 0), (1/2, 0, 1/2)
        assertThat(found.centralWeight(0, 0).orElseThrow())
                .isCloseTo(2 / 3.0, within(4 * found.centralWeightError(0, 0)));
    }

    @Test
    void symmetric_alternatives_share_every_rank_alike() {
        Acceptabilities found = CALCULATOR.calculate(
                ValueRanges.exact(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}), WeightSet.simplex(3));

        for (int i = 0; i < 3; i++) {
            for (int rank = 1; rank <= 3; rank++) {
                assertShare(found, i, rank, 1 / 3.0);
            }
            for (int j = 0; j < 3; j++) {
                // the greatest of three parts is 11/18 on average, the others 7/36 each
                assertThat(found.centralWeight(i, j).orElseThrow())
                        .isCloseTo(i == j ? 11 / 18.0 : 7 / 36.0, within(4 * found.centralWeightError(i, j)));
            }
        }
    }

    /** With one criterion only values count: uniform on 0..1 against uniform on 0.5..1.5 wins with 1/8. */
    @Test
    void uncertain_values_win_as_often_as_their_intervals_overlap() {
        ValueRanges values = new ValueRanges(2, 1, ImmutableDoubleArray.of(0, 0.5), ImmutableDoubleArray.of(1, 1.5));
        Acceptabilities found = CALCULATOR.calculate(values, WeightSet.point(ImmutableDoubleArray.of(1)));

        assertShare(found, 0, 1, 1 / 8.0);
        assertThat(found.confidence(0).orElseThrow()).isCloseTo(1 / 8.0, within(4 * found.confidenceError(0)));
        assertThat(found.value(1)).isEqualTo(1);
        assertThat(found.valueError(1)).isZero();
        assertThat(found.expectedRank(0)).isCloseTo(15 / 8.0, within(4 * found.expectedRankError(0)));
    }

    @Test
    void exact_weights_and_values_take_one_draw_and_have_no_error() {
        Acceptabilities found = CALCULATOR.calculate(
                ValueRanges.exact(new double[][] {{1, 0}, {0.5, 0.75}, {0.25, 0.25}}),
                WeightSet.point(ImmutableDoubleArray.of(0.25, 0.75)));

        assertThat(found.draws()).isOne();
        assertThat(found.value(0)).isEqualTo(0.25);
        assertThat(found.value(1)).isEqualTo(0.6875);
        assertThat(found.share(1, 1)).isOne();
        assertThat(found.shareError(1, 1)).isZero();
        assertThat(found.confidence(1)).hasValue(1);
        assertThat(found.centralWeight(1, 1)).hasValue(0.75);
        assertThat(found.centralWeight(0, 0)).isEmpty();
        assertThat(found.confidence(0)).isEmpty();
        // the first and the third are level: they share the ranks 2 and 3
        assertThat(found.share(0, 2)).isEqualTo(0.5);
        assertThat(found.share(2, 3)).isEqualTo(0.5);
        assertThat(found.expectedRank(0)).isEqualTo(2.5);
        assertThat(found.level(0, 2)).isOne();
        assertThat(found.winning(0, 2)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_shares_of_a_rank_and_of_an_alternative_add_up_to_1(long seed) {
        Random random = new Random(seed);
        int n = 2 + random.nextInt(6);
        Acceptabilities found =
                AcceptabilityCalculator.withDefaults().calculate(random(random, n, 4), WeightSet.simplex(4));

        for (int i = 0; i < n; i++) {
            double ofRank = 0;
            double ofAlternative = 0;
            for (int j = 0; j < n; j++) {
                ofRank += found.share(j, i + 1);
                ofAlternative += found.share(i, j + 1);
            }
            assertThat(ofRank).isCloseTo(1, within(1e-9));
            assertThat(ofAlternative).isCloseTo(1, within(1e-9));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void what_is_dominated_never_ranks_above_what_dominates_it(long seed) {
        ValueRanges values = random(new Random(seed), 8, 3);
        Acceptabilities found = AcceptabilityCalculator.withDefaults().calculate(values, WeightSet.simplex(3));
        int dominances = 0;

        for (int i = 0; i < 8; i++) {
            for (int j = 0; j < 8; j++) {
                if (i != j && dominates(values, i, j)) {
                    dominances++;
                    assertThat(found.winning(j, i)).isZero();
                    assertThat(found.expectedRank(i)).isLessThanOrEqualTo(found.expectedRank(j));
                }
            }
        }
        assertThat(dominances).isPositive();
    }

    private static boolean dominates(ValueRanges values, int one, int other) {
        for (int j = 0; j < values.criteria(); j++) {
            if (values.lower().get(one * values.criteria() + j) < values.upper().get(other * values.criteria() + j)) {
                return false;
            }
        }
        return true;
    }

    /** Two alternatives: the difference of ranks is 1 or -1, so that its error is twice that of the share of wins. */
    @Test
    void the_error_of_a_difference_counts_that_both_are_ranked_by_the_same_draws() {
        Acceptabilities found =
                CALCULATOR.calculate(ValueRanges.exact(new double[][] {{1, 0}, {0, 0.5}}), WeightSet.simplex(2));

        assertThat(found.expectedRankDifferenceError(0, 1)).isCloseTo(2 * found.winningError(0, 1), within(1e-12));
        assertThat(found.expectedRankDifferenceError(1, 0)).isEqualTo(found.expectedRankDifferenceError(0, 1));
        assertThat(found.isAhead(0, 1)).isTrue();
        assertThat(found.isAhead(1, 0)).isFalse();
        assertThat(found.ranks().asList()).containsExactly(1, 2);
    }

    @Test
    void what_only_noise_tells_apart_is_level() {
        Acceptabilities found = CALCULATOR.calculate(
                ValueRanges.exact(new double[][] {{0, 0, 0}, {1, 0, 0}, {0, 1, 0}, {0, 0, 1}}), WeightSet.simplex(3));

        assertThat(found.expectedRank(1)).isNotEqualTo(found.expectedRank(2));
        assertThat(found.ranks().asList()).containsExactly(4, 1, 1, 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void level_are_those_whom_pairs_that_cannot_be_told_apart_join(long seed) {
        int n = 12;
        Acceptabilities found = CALCULATOR
                .withOptions(RankingOptions.builder().draws(200).build())
                .calculate(random(new Random(seed), n, 4), WeightSet.simplex(4));
        boolean[][] joined = new boolean[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                joined[i][j] = !found.isAhead(i, j) && !found.isAhead(j, i);
                for (int k = 0; k < n; k++) {
                    assertThat(found.isAhead(i, j) && found.isAhead(j, k) && !found.isAhead(i, k))
                            .isFalse();
                }
            }
        }
        for (int via = 0; via < n; via++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    joined[i][j] |= joined[i][via] && joined[via][j];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            int better = 0;
            for (int j = 0; j < n; j++) {
                better += !joined[i][j] && found.isAhead(j, i) ? 1 : 0;
            }
            assertThat(found.ranks().get(i)).isEqualTo(1 + better);
        }
        assertThat(found.ranks().stream().distinct().count()).isBetween(2L, n - 1L);
    }

    @Test
    void any_number_of_threads_gives_the_same_bits() {
        ValueRanges values = random(new Random(5), 7, 4);
        WeightSet weights = WeightSet.intervals(
                ImmutableDoubleArray.of(0.1, 0.1, 0, 0), ImmutableDoubleArray.of(0.5, 0.4, 0.6, 0.9));
        Acceptabilities alone = CALCULATOR.calculate(values, weights);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int count : new int[] {2, 5}) {
                Acceptabilities together =
                        CALCULATOR.on(Execution.on(threads, count)).calculate(values, weights);
                for (int i = 0; i < 7; i++) {
                    for (int rank = 1; rank <= 7; rank++) {
                        assertThat(together.share(i, rank)).isEqualTo(alone.share(i, rank));
                        assertThat(together.shareError(i, rank)).isEqualTo(alone.shareError(i, rank));
                    }
                    assertThat(together.value(i)).isEqualTo(alone.value(i));
                    assertThat(together.confidence(i)).isEqualTo(alone.confidence(i));
                    assertThat(together.centralWeight(i, 2)).isEqualTo(alone.centralWeight(i, 2));
                    assertThat(together.centralWeightError(i, 2)).isEqualTo(alone.centralWeightError(i, 2));
                }
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void another_seed_gives_other_draws_and_the_same_picture() {
        ValueRanges values = ValueRanges.exact(new double[][] {{1, 0}, {0, 1}});
        Acceptabilities one = CALCULATOR.calculate(values, WeightSet.simplex(2));
        Acceptabilities other = CALCULATOR
                .withOptions(RankingOptions.builder().draws(40_000).seed(12).build())
                .calculate(values, WeightSet.simplex(2));

        assertThat(other.share(0, 1)).isNotEqualTo(one.share(0, 1));
        assertThat(other.share(0, 1)).isCloseTo(one.share(0, 1), within(6 * one.shareError(0, 1)));
    }

    @Test
    void weights_are_of_the_criteria_of_the_values() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CALCULATOR.calculate(ValueRanges.exact(new double[][] {{1, 0}}), WeightSet.simplex(3)))
                .withMessageContaining("2 criteria, but weights of 3");
        assertThatIllegalArgumentException().isThrownBy(() -> ValueRanges.exact(new double[][] {{1, 0}, {1}}));
        assertThatIllegalArgumentException().isThrownBy(() -> ValueRanges.exact(new double[0][]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueRanges.exact(new double[][] {{Double.NaN}}))
                .withMessageContaining("finite");
    }
}
