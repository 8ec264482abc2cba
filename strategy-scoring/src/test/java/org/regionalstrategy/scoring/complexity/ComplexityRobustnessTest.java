package org.regionalstrategy.scoring.complexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.SyntheticEconomy;
import org.regionalstrategy.model.assessment.complexity.RankInterval;
import org.regionalstrategy.model.assessment.complexity.RobustnessResult;
import org.regionalstrategy.model.matrix.ActivityMatrix;

class ComplexityRobustnessTest {
    private static final ActivityMatrix NESTED =
            SyntheticEconomy.nested(1, 40, 400).matrix();

    @Test
    void over_thresholds_the_rank_lies_between_the_extremes() {
        RobustnessResult result = ComplexityRobustness.withDefaults()
                .overThresholds(LaenderTest.employees(2014), ComplexityRobustness.DEFAULT_THRESHOLDS);
        assertThat(result.trials()).isEqualTo(11);
        assertThat(result.regions()).hasSize(16);
        assertThat(result.activities()).hasSize(11);
        int moved = 0;
        for (RankInterval region : result.regions()) {
            double rank = region.rank().toOptional().orElseThrow();
            double highest = region.highest().toOptional().orElseThrow();
            double lowest = region.lowest().toOptional().orElseThrow();
            assertThat(rank).as(region.name()).isBetween(highest, lowest);
            assertThat(region.median().toOptional().orElseThrow()).isBetween(highest, lowest);
            assertThat(highest).isGreaterThanOrEqualTo(1);
            assertThat(lowest).isLessThanOrEqualTo(16);
            moved += highest < lowest ? 1 : 0;
        }
        assertThat(moved).isPositive();
        assertThat(result.settings()).containsEntry("robustness.method", "threshold sweep");
    }

    @Test
    void one_threshold_that_is_the_usual_one_moves_nothing() {
        RobustnessResult result =
                ComplexityRobustness.withDefaults().overThresholds(NESTED, ImmutableDoubleArray.of(1));
        assertThat(result.regions()).allSatisfy(region -> {
            assertThat(region.highest()).isEqualTo(region.rank());
            assertThat(region.lowest()).isEqualTo(region.rank());
        });
        assertThatThrownBy(() -> ComplexityRobustness.withDefaults().overThresholds(NESTED, ImmutableDoubleArray.of()))
                .hasMessage("robustness: at least one threshold is needed");
    }

    @Test
    void thresholds_that_leave_nothing_are_counted_as_undefined() {
        RobustnessResult result =
                ComplexityRobustness.withDefaults().overThresholds(NESTED, ImmutableDoubleArray.of(1, 1e6));
        assertThat(result.undefinedTrials()).isEqualTo(1);
        assertThat(result.regions().get(0).trials()).isEqualTo(1);
        RobustnessResult none =
                ComplexityRobustness.withDefaults().overThresholds(NESTED, ImmutableDoubleArray.of(1e6));
        assertThat(none.regions().get(0).lowest().isDefined()).isFalse();
        assertThat(none.regions().get(0).rank().isDefined()).isTrue();
    }

    @Test
    void leaving_out_a_region_moves_the_others_little_and_counts_it_at_its_place() {
        RobustnessResult result = ComplexityRobustness.withDefaults().leavingOutRegions(NESTED);
        assertThat(result.trials()).isEqualTo(40);
        for (RankInterval region : result.regions()) {
            assertThat(region.trials()).isEqualTo(39);
            double rank = region.rank().toOptional().orElseThrow();
            assertThat(region.median().toOptional().orElseThrow()).isCloseTo(rank, within(1.0));
        }
        assertThat(result.activities().get(0).trials()).isBetween(38, 40);
    }

    @Test
    void the_same_seed_gives_the_same_intervals_and_another_seed_others() {
        ActivityMatrix counts = LaenderTest.employees(2014);
        ComplexityRobustness robustness = ComplexityRobustness.withDefaults();
        RobustnessResult first = robustness.bootstrap(thousandth(counts), 40, 7, 0.9);
        assertThat(robustness.bootstrap(thousandth(counts), 40, 7, 0.9)).isEqualTo(first);
        assertThat(robustness.bootstrap(thousandth(counts), 40, 8, 0.9)).isNotEqualTo(first);
        assertThat(first.settings())
                .containsEntry("robustness.seed", "7")
                .containsEntry("robustness.confidence", "0.9");
        assertThatThrownBy(() -> robustness.bootstrap(NESTED, 5, 1, 0.9))
                .hasMessageContaining("a count must be a whole number");
        assertThatThrownBy(() -> robustness.bootstrap(counts, 0, 1, 0.9)).hasMessageContaining("trials");
        assertThatThrownBy(() -> robustness.bootstrap(counts, 5, 1, 1)).hasMessageContaining("confidence");
    }

    @Test
    void the_fewer_are_counted_the_wider_are_the_intervals() {
        ActivityMatrix counts = LaenderTest.employees(2014);
        ComplexityRobustness robustness = ComplexityRobustness.withDefaults();
        double many = width(robustness.bootstrap(counts, 60, 3, 0.9));
        double few = width(robustness.bootstrap(thousandth(counts), 60, 3, 0.9));
        assertThat(few).isGreaterThan(2 * many);
    }

    private static double width(RobustnessResult result) {
        return result.regions().stream()
                .mapToDouble(region -> region.lowest().toOptional().orElseThrow()
                        - region.highest().toOptional().orElseThrow())
                .sum();
    }

    private static ActivityMatrix thousandth(ActivityMatrix counts) {
        var fewer = ActivityMatrix.builder(counts.year(), counts.unmentioned());
        for (int r = 0; r < counts.regions().size(); r++) {
            String region = counts.regions().name(r);
            counts.region(r)
                    .forEachPositive((activity, value) ->
                            fewer.put(region, counts.activities().name(activity), Math.rint(value / 1000)));
        }
        return fewer.build();
    }

    @Test
    void redrawn_counts_have_the_mean_and_the_variance_of_poisson() {
        Random random = new Random(12);
        for (double mean : new double[] {0.5, 4, 30, 49, 51, 400, 1e6}) {
            int draws = 20_000;
            double sum = 0;
            double squares = 0;
            for (int i = 0; i < draws; i++) {
                double value = Redraw.poisson(random, mean);
                assertThat(value).isEqualTo(Math.rint(value)).isGreaterThanOrEqualTo(0);
                sum += value - mean;
                squares += (value - mean) * (value - mean);
            }
            assertThat(sum / draws).as("mean %s", mean).isCloseTo(0, within(4 * Math.sqrt(mean / draws)));
            assertThat(squares / draws / mean).as("variance at %s", mean).isCloseTo(1, within(0.06));
        }
    }
}
