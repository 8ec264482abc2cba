package org.regionalstrategy.scoring.relatedness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.relatedness.Neighbour;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.scoring.execution.Execution;
import org.regionalstrategy.scoring.presence.Presence;

class ProximityCalculatorTest {
    private static final ProximityCalculator CALCULATOR = ProximityCalculator.withDefaults();

    private static ProximityCalculator by(ProximityMeasure measure, ProximityMargins margins) {
        return CALCULATOR.with(ProximityOptions.of(measure, margins));
    }

    @Test
    void the_lesser_conditional_probability_is_that_of_the_definition() {
        for (Presence space : Tables.manyRandom()) {
            double[][] expected = Naive.minimumConditional(space);
            Proximity proximity = CALCULATOR.ofActivities(space);
            for (int i = 0; i < expected.length; i++) {
                for (int j = 0; j < expected.length; j++) {
                    boolean exists = space.ubiquity(i) > 0 && space.ubiquity(j) > 0;
                    if (i != j && exists) {
                        assertThat(proximity.measure(i, j).toOptional().orElseThrow())
                                .isEqualTo(expected[i][j]);
                    } else if (i != j) {
                        assertThat(proximity.measure(i, j).isDefined()).isFalse();
                    }
                }
            }
        }
    }

    /** By hand: of 4 regions 3 and 2, by chance 1.5 in common, with a standard deviation of 0.5; there is 1. */
    @Test
    void the_excess_tells_how_far_co_occurrence_lies_from_chance() {
        ProximityCalculator excess = by(ProximityMeasure.EXCESS, ProximityMargins.UBIQUITY);

        assertThat(value(excess, Tables.of("10", "11", "10", "01"), 0, 1)).isCloseTo(-1, within(1e-15));
        assertThat(value(excess, Tables.of("10", "10", "01", "01"), 0, 1)).isCloseTo(-Math.sqrt(3), within(1e-15));
        assertThat(value(excess, Tables.of("11", "11", "00", "00"), 0, 1)).isCloseTo(Math.sqrt(3), within(1e-15));
    }

    @Test
    void there_is_no_excess_over_chance_where_all_regions_or_none_have_an_activity() {
        Presence space = Tables.of("110", "100", "110", "100");
        Proximity excess =
                by(ProximityMeasure.EXCESS, ProximityMargins.UBIQUITY).ofActivities(space);

        assertThat(excess.measure(0, 1).isDefined()).isFalse();
        assertThat(excess.measure(1, 2).isDefined()).isFalse();
    }

    @Test
    void a_density_is_not_summed_from_what_may_be_negative() {
        ProximityOptions excess = ProximityOptions.of(ProximityMeasure.EXCESS, ProximityMargins.UBIQUITY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RelatednessOptions.builder().proximity(excess).build())
                .withMessageContaining("EXCESS");
        assertThat(RelatednessOptions.builder()
                        .proximity(excess)
                        .relatedAbove(0)
                        .build()
                        .proximity())
                .isEqualTo(excess);
    }

    @Test
    void each_measure_is_its_formula_on_a_table_by_hand() {
        // u = 3, 2; together in 1 of 4 regions
        Presence space = Tables.of("10", "11", "10", "01");
        assertThat(value(by(ProximityMeasure.MINIMUM_CONDITIONAL, ProximityMargins.UBIQUITY), space, 0, 1))
                .isEqualTo(1 / 3.0);
        assertThat(value(by(ProximityMeasure.CONDITIONAL, ProximityMargins.UBIQUITY), space, 0, 1))
                .isEqualTo(1 / 2.0);
        assertThat(value(by(ProximityMeasure.CONDITIONAL, ProximityMargins.UBIQUITY), space, 1, 0))
                .isEqualTo(1 / 3.0);
        assertThat(value(by(ProximityMeasure.ASSOCIATION, ProximityMargins.UBIQUITY), space, 0, 1))
                .isEqualTo(1 * 4 / 6.0);
        assertThat(value(by(ProximityMeasure.COSINE, ProximityMargins.UBIQUITY), space, 0, 1))
                .isEqualTo(1 / Math.sqrt(6));
        assertThat(value(by(ProximityMeasure.JACCARD, ProximityMargins.UBIQUITY), space, 0, 1))
                .isEqualTo(1 / 4.0);
        assertThat(value(by(ProximityMeasure.PROBABILITY, ProximityMargins.UBIQUITY), space, 0, 1))
                .isCloseTo(2 / (6 * (1 / 2.0 + 1 / 3.0)), within(1e-15));
    }

    private static double value(ProximityCalculator calculator, Presence space, int i, int j) {
        return calculator.ofActivities(space).measure(i, j).toOptional().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void the_number_of_threads_changes_no_bit(ProximityMeasure measure) {
        Presence space = Tables.random(60, 300, 0.2, 3);
        ProximityCalculator calculator = by(measure, ProximityMargins.CO_OCCURRENCE);
        Proximity alone = calculator.with(Execution.sequential()).ofActivities(space);
        for (int threads : new int[] {2, 8}) {
            ExecutorService executor = Executors.newFixedThreadPool(threads);
            assertThat(calculator.with(Execution.on(executor, threads)).ofActivities(space))
                    .isEqualTo(alone);
            executor.shutdown();
        }
    }

    @Test
    void the_nearest_are_the_greatest_of_each_column_ties_by_name() {
        Presence space = Tables.random(40, 90, 0.3, 11);
        Proximity all = CALCULATOR.ofActivities(space);
        ImmutableList<ImmutableList<Neighbour>> nearest = CALCULATOR.nearest(space, 5);
        for (int j = 0; j < all.size(); j++) {
            List<Neighbour> expected = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                if (i != j && all.inSum(i, j) > 0) {
                    expected.add(new Neighbour(space.activities().name(i), all.inSum(i, j)));
                }
            }
            expected.sort(
                    Comparator.comparingDouble(Neighbour::proximity).reversed().thenComparing(Neighbour::name));
            assertThat(nearest.get(j)).isEqualTo(expected.subList(0, Math.min(5, expected.size())));
        }
    }

    @Test
    void two_tables_of_the_same_regions_are_related_by_the_regions_that_they_share() {
        Presence patents = Tables.of("10", "11", "01");
        Presence exports = Tables.of(patents.regions(), Labels.of(List.of("x", "y", "z")), "100", "110", "100");
        MeasureMatrix between = CALCULATOR.between(patents, exports);
        assertThat(between.value(0, 0).orElseThrow()).isEqualTo(2 / 3.0);
        assertThat(between.value(1, 1).orElseThrow()).isEqualTo(1 / 2.0);
        assertThat(between.isDefined(0, 2)).isFalse();
    }

    @Test
    void two_tables_of_other_regions_are_refused() {
        assertThatThrownBy(() -> CALCULATOR.between(Tables.of("1"), Tables.of("1", "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("regions");
    }

    @Test
    void continuous_proximity_maps_correlation_to_0_to_1() {
        Labels regions = Tables.names("r", 3);
        MeasureMatrix.Builder figures = MeasureMatrix.builder(regions, Tables.names("a", 5));
        double[][] columns = {{1, 2, 3}, {2, 4, 6}, {3, 2, 1}, {7, 7, 7}};
        for (int j = 0; j < columns.length; j++) {
            for (int i = 0; i < 3; i++) {
                figures.set(i, j, columns[j][i]);
            }
        }
        figures.set(0, 4, 1).set(1, 4, 5).undefined(2, 4, LocalizedText.of("en", "missing"));
        Proximity proximity = CALCULATOR.continuous(figures.build());
        assertThat(proximity.measure(0, 1).toOptional().orElseThrow()).isCloseTo(1, within(1e-15));
        assertThat(proximity.measure(0, 2).toOptional().orElseThrow()).isCloseTo(0, within(1e-15));
        assertThat(proximity.measure(0, 3).isDefined()).isFalse();
        assertThat(proximity.measure(0, 4).isDefined()).isFalse();
    }

    @Test
    void the_correlation_of_continuous_figures_is_that_of_the_definition() {
        Random random = new Random(5);
        MeasureMatrix.Builder figures = MeasureMatrix.builder(Tables.names("r", 30), Tables.names("a", 8));
        double[][] columns = new double[8][30];
        for (int j = 0; j < 8; j++) {
            for (int i = 0; i < 30; i++) {
                columns[j][i] = random.nextGaussian();
                figures.set(i, j, columns[j][i]);
            }
        }
        Proximity proximity = CALCULATOR.continuous(figures.build());
        for (int i = 0; i < 8; i++) {
            for (int j = i + 1; j < 8; j++) {
                assertThat(proximity.measure(i, j).toOptional().orElseThrow())
                        .isCloseTo((1 + correlation(columns[i], columns[j])) / 2, within(1e-14));
            }
        }
    }

    private static double correlation(double[] x, double[] y) {
        double mx = 0;
        double my = 0;
        for (int i = 0; i < x.length; i++) {
            mx += x[i] / x.length;
            my += y[i] / x.length;
        }
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - mx) * (y[i] - my);
            xx += (x[i] - mx) * (x[i] - mx);
            yy += (y[i] - my) * (y[i] - my);
        }
        return xy / Math.sqrt(xx * yy);
    }
}
