package org.regionalstrategy.scoring.complexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.complexity.CalibrationBin;
import org.regionalstrategy.model.assessment.complexity.EntryCoefficient;
import org.regionalstrategy.model.assessment.complexity.EntryForecast;
import org.regionalstrategy.model.assessment.complexity.EntryModelResult;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.Labels;

class EntryModelTest {
    private static final LocalizedText NOT_AT_RISK = LocalizedText.of("not at risk");
    private static final Offset<Double> EXACT = within(1e-9);

    /** A 2 x 2 table has its model in closed form: log odds of 8 to 12 and of 15 to 5, errors by Woolf (1955). */
    @Test
    void a_predictor_of_two_values_has_the_log_odds_ratio_of_the_table() {
        double[][] column = new double[1][40];
        boolean[] outcomes = new boolean[40];
        for (int i = 0; i < 40; i++) {
            column[0][i] = i < 20 ? 0 : 1;
            outcomes[i] = i < 8 || (i >= 20 && i < 35);
        }
        Logit.Fit fit = Logit.fit(column, outcomes);
        assertThat(fit.failure()).isEmpty();
        assertThat(fit.coefficients()[0]).isCloseTo(Math.log(8.0 / 12), EXACT);
        assertThat(fit.coefficients()[1]).isCloseTo(Math.log(15.0 / 5) - Math.log(8.0 / 12), EXACT);
        assertThat(fit.errors()[0]).isCloseTo(Math.sqrt(1.0 / 8 + 1.0 / 12), within(1e-7));
        assertThat(fit.errors()[1]).isCloseTo(Math.sqrt(1.0 / 8 + 1.0 / 12 + 1.0 / 15 + 1.0 / 5), within(1e-7));
    }

    @Test
    void the_unit_of_a_predictor_scales_its_coefficient_and_nothing_else() {
        EntryModelResult share = EntryModel.assess(List.of(period(2000, 1, 1, 2.0, 1)));
        EntryModelResult percent = EntryModel.assess(List.of(period(2000, 1, 1, 2.0, 100)));
        assertThat(logOdds(percent, 1) * 100).isCloseTo(logOdds(share, 1), within(1e-6));
        assertThat(logOdds(percent, 0)).isCloseTo(logOdds(share, 0), within(1e-6));
    }

    @Test
    void a_planted_slope_is_found_and_foretells_periods_it_has_not_seen() {
        EntryModelResult result = EntryModel.assess(
                List.of(period(2000, 1, 40, 3.0, 1), period(2005, 2, 40, 3.0, 1), period(2010, 3, 40, 3.0, 1)));
        EntryCoefficient density = result.coefficients().get(1);
        assertThat(density.predictor()).isEqualTo("density");
        double error = density.standardError().toOptional().orElseThrow();
        assertThat(density.logOdds().toOptional().orElseThrow()).isCloseTo(3.0, within(4 * error));
        assertThat(error).isLessThan(0.2);
        assertThat(result.forecasts()).hasSize(2);
        for (EntryForecast forecast : result.forecasts()) {
            assertThat(forecast.auc().toOptional().orElseThrow()).isBetween(0.7, 0.9);
            assertThat(forecast.brierScore().toOptional().orElseThrow())
                    .isLessThan(forecast.referenceBrierScore().toOptional().orElseThrow());
            assertThat(forecast.calibration()).hasSize(10);
            assertThat(forecast.calibration().stream()
                            .mapToInt(CalibrationBin::cells)
                            .sum())
                    .isEqualTo(forecast.cells());
            CalibrationBin last = forecast.calibration().get(9);
            assertThat(last.observed()).isCloseTo(last.forecast(), within(0.12));
        }
        assertThat(result.entries()).isLessThan(result.cells());
        assertThat(result.settings()).containsEntry("entry.predictors", "density");
    }

    @Test
    void what_foretells_nothing_is_no_better_than_chance() {
        EntryModelResult result = EntryModel.assess(List.of(period(2000, 1, 40, 0, 1), period(2005, 2, 40, 0, 1)));
        assertThat(result.forecasts().get(0).auc().toOptional().orElseThrow()).isCloseTo(0.5, within(0.05));
    }

    /** By hand: of 2 x 3 pairs 4 are in order and one is tied. */
    @Test
    void the_area_under_the_curve_counts_pairs_and_halves_ties() {
        EntryCells cells =
                EntryCells.of(List.of(table(2000, new double[] {1, 1, 0, 0, 0}, new double[] {5, 2, 1, 2, 4})));
        assertThat(cells.auc(new double[] {5, 2, 1, 2, 4})).isCloseTo(4.5 / 6, within(1e-15));
    }

    @Test
    void predictors_that_tell_entries_apart_without_error_allow_no_model() {
        assertNoModel(table(2000, new double[] {0, 0, 1, 1}, new double[] {1, 2, 3, 4}), "apart without error");
        // one tie on the border: no maximum either
        assertNoModel(
                table(2000, new double[] {0, 0, 0, 1, 1, 1}, new double[] {1, 2, 3, 3, 4, 5}), "apart without error");
    }

    @Test
    void predictors_or_outcomes_that_do_not_vary_allow_no_model() {
        assertNoModel(table(2000, new double[] {0, 1, 0, 1}, new double[] {2, 2, 2, 2}), "constant or a combination");
        assertNoModel(table(2000, new double[] {0, 0, 0, 0}, new double[] {1, 2, 3, 4}), "nothing to explain");
        EntryPeriod one = table(2000, new double[] {0, 1, 0, 1, 1}, new double[] {1, 2, 3, 4, 0});
        MeasureMatrix density = Objects.requireNonNull(one.predictors().get("density"));
        EntryPeriod both =
                new EntryPeriod(one.start(), one.entry(), ImmutableSortedMap.of("density", density, "again", density));
        assertNoModel(both, "constant or a combination");
    }

    private static void assertNoModel(EntryPeriod period, String reason) {
        EntryModelResult result =
                EntryModel.assess(List.of(period, new EntryPeriod(Year.of(2050), period.entry(), period.predictors())));
        for (EntryCoefficient coefficient : result.coefficients()) {
            assertThat(reason(coefficient.logOdds())).contains(reason);
            assertThat(reason(coefficient.standardError())).contains(reason);
        }
        assertThat(reason(result.forecasts().get(0).auc())).contains(reason);
        assertThat(result.forecasts().get(0).calibration()).isEmpty();
    }

    @Test
    void a_period_without_entries_has_no_curve_and_yet_a_score() {
        EntryPeriod quiet = table(2005, new double[] {0, 0, 0}, new double[] {1, 2, 3});
        EntryModelResult result = EntryModel.assess(List.of(period(2000, 1, 2, 1.0, 1), quiet));
        assertThat(reason(result.forecasts().get(0).auc())).contains("nothing to rank");
        assertThat(result.forecasts().get(0).brierScore().isDefined()).isTrue();
    }

    @Test
    void cells_without_a_predictor_are_left_out_and_counted() {
        EntryPeriod full = table(2000, new double[] {0, 1, 0, 1}, new double[] {1, 2, 3, 4});
        MeasureMatrix holed = MeasureMatrix.builder(
                        full.entry().rows(), full.entry().columns())
                .set(0, 0, 1)
                .undefined(0, 1, NOT_AT_RISK)
                .set(0, 2, 3)
                .set(0, 3, 4)
                .build();
        EntryModelResult result = EntryModel.assess(
                List.of(new EntryPeriod(full.start(), full.entry(), ImmutableSortedMap.of("density", holed))));
        assertThat(result.cells()).isEqualTo(3);
        assertThat(result.warnings().toString()).contains("left out for an undefined predictor: 1 cells");
    }

    @Test
    void periods_out_of_order_or_with_other_predictors_are_refused() {
        EntryPeriod first = table(2000, new double[] {0, 1}, new double[] {1, 2});
        EntryPeriod second = table(2005, new double[] {0, 1}, new double[] {1, 2});
        assertThatThrownBy(() -> EntryModel.assess(List.of(second, first))).hasMessageContaining("in order");
        assertThatThrownBy(() -> EntryModel.assess(ImmutableList.of())).hasMessageContaining("at least one period");
        EntryPeriod other =
                new EntryPeriod(Year.of(2010), second.entry(), ImmutableSortedMap.of("complexity", second.entry()));
        assertThatThrownBy(() -> EntryModel.assess(List.of(first, other))).hasMessageContaining("predictors");
        assertThatThrownBy(() -> new EntryPeriod(Year.of(2010), first.entry(), ImmutableSortedMap.of()))
                .hasMessageContaining("at least one predictor");
    }

    private static double logOdds(EntryModelResult result, int coefficient) {
        return result.coefficients().get(coefficient).logOdds().toOptional().orElseThrow();
    }

    private static String reason(Measure measure) {
        return ((Measure.Undefined) measure).reason().in("en");
    }

    /** Entries of one region. */
    private static EntryPeriod table(int start, double[] entries, double[] density) {
        Labels rows = labels("r", 1);
        Labels columns = labels("a", entries.length);
        MeasureMatrix.Builder entry = MeasureMatrix.builder(rows, columns);
        MeasureMatrix.Builder predictor = MeasureMatrix.builder(rows, columns);
        for (int i = 0; i < entries.length; i++) {
            entry.set(0, i, entries[i]);
            predictor.set(0, i, density[i]);
        }
        return new EntryPeriod(Year.of(start), entry.build(), ImmutableSortedMap.of("density", predictor.build()));
    }

    /** Entries drawn with log odds of -2 and a slope on a density of 0 to 1; every third cell is not at risk. */
    private static EntryPeriod period(int start, long seed, int regions, double slope, double unit) {
        Random random = new Random(seed);
        Labels rows = labels("r", regions);
        Labels columns = labels("a", 60);
        MeasureMatrix.Builder entry = MeasureMatrix.builder(rows, columns);
        MeasureMatrix.Builder density = MeasureMatrix.builder(rows, columns);
        for (int region = 0; region < regions; region++) {
            for (int activity = 0; activity < 60; activity++) {
                double value = random.nextDouble();
                density.set(region, activity, value * unit);
                if (random.nextInt(3) == 0) {
                    entry.undefined(region, activity, NOT_AT_RISK);
                } else {
                    double probability = 1 / (1 + StrictMath.exp(2 - slope * value));
                    entry.set(region, activity, random.nextDouble() < probability ? 1 : 0);
                }
            }
        }
        return new EntryPeriod(Year.of(start), entry.build(), ImmutableSortedMap.of("density", density.build()));
    }

    private static Labels labels(String prefix, int count) {
        return Labels.of(
                IntStream.range(0, count).mapToObj(i -> prefix + (100 + i)).toList());
    }
}
