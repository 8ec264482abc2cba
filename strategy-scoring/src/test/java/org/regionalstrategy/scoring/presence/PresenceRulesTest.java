package org.regionalstrategy.scoring.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.dynamics.PresenceChangesResult;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityMatrixBuilder;
import org.regionalstrategy.model.matrix.ActivityPanel;
import org.regionalstrategy.model.matrix.Unmentioned;
import org.regionalstrategy.scoring.specialisation.LocationQuotient;

class PresenceRulesTest {
    private static final Year YEAR = Year.of(2018);

    @Test
    void a_quotient_of_exactly_one_is_present_and_not_above_one() {
        ActivityMatrix alike = matrix(YEAR, new double[][] {{1, 3}, {100, 300}, {7, 21}});
        assertThat(cells(QuotientPresence.defaults().presence(alike))).isEqualTo("11 11 11");
        assertThat(cells(QuotientPresence.above(1).presence(alike))).isEqualTo("00 00 00");
    }

    /** In floating point 0.1 * 30 is 3.0000000000000004 and thirds have no end: what counts are the figures. */
    @Test
    void a_threshold_that_is_met_exactly_counts_whatever_rounding_says() {
        ActivityMatrix matrix = matrix(YEAR, new double[][] {{3, 7}, {1, 9}, {2, 8}});
        // quotients of the first activity: 1.5, 0.5, 1
        assertThat(cells(QuotientPresence.atLeast(1.5).presence(matrix))).startsWith("10");
        assertThat(cells(QuotientPresence.above(1.5).presence(matrix))).startsWith("00");
        assertThat(cells(QuotientPresence.atLeast(0.5).presence(matrix))).isEqualTo("11 11 11");
        assertThat(cells(QuotientPresence.above(0.5).presence(matrix))).isEqualTo("11 01 11");
    }

    @Test
    void zeros_missing_cells_and_empty_regions_are_never_present() {
        ActivityMatrix matrix = ActivityMatrix.builder(YEAR)
                .put("r1", "a1", 5)
                .put("r1", "a2", 0)
                .put("r2", "a2", 5)
                .putMissing("r2", "a1")
                .addRegion("r3")
                .addActivity("a3")
                .build();
        Presence presence = QuotientPresence.defaults().presence(matrix);
        assertThat(cells(presence)).isEqualTo("100 010 000");
        assertThat(presence.unknownCells()).isEqualTo(6);
        assertThat(matrix.missingCount()).isEqualTo(6);
    }

    @Test
    void large_matrices_are_judged_as_single_quotients_are() {
        Random random = new Random(11);
        double[][] values = new double[300][400];
        for (double[] row : values) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextInt(3) == 0 ? 0 : StrictMath.exp(2 * random.nextGaussian());
            }
        }
        ActivityMatrix matrix = matrix(YEAR, values);
        Presence presence = QuotientPresence.defaults().presence(matrix);
        double total = matrix.total();
        for (int region = 0; region < 300; region += 7) {
            for (int activity = 0; activity < 400; activity += 3) {
                double quotient = new LocationQuotient(
                                matrix.value(region, activity).orElseThrow(),
                                matrix.region(region).total(),
                                matrix.activity(activity).total(),
                                total)
                        .value()
                        .toOptional()
                        .orElseThrow();
                assertThat(presence.has(region, activity)).isEqualTo(quotient >= 1);
            }
        }
    }

    @Test
    void continuous_presence_is_one_half_where_the_quotient_is_one() {
        WeightedPresence weighted =
                new ContinuousPresence().presence(matrix(YEAR, new double[][] {{3, 7}, {1, 9}, {2, 8}}));
        assertThat(weighted.weight(0, 0)).isCloseTo(1.5 / 2.5, within(1e-15));
        assertThat(weighted.weight(1, 0)).isCloseTo(0.5 / 1.5, within(1e-15));
        assertThat(weighted.weight(2, 0)).isCloseTo(0.5, within(1e-15));
        assertThat(weighted.total()).isEqualTo(6);
        assertThat(weighted).isEqualTo(new ContinuousPresence().presence(matrix(YEAR, new double[][] {
                    {3, 7}, {1, 9}, {2, 8}
                })));
    }

    @Test
    void presence_of_degree_one_is_presence() {
        Presence presence = new GivenPresence().presence(matrix(YEAR, new double[][] {{1, 0}, {1, 1}}));
        WeightedPresence weighted = WeightedPresence.of(presence);
        assertThat(weighted.weight(0, 1)).isZero();
        assertThat(weighted.weight(1, 1)).isEqualTo(1);
        assertThat(weighted.activitiesOf(0)).isEqualTo(presence.activitiesOf(0));
    }

    @Test
    void relative_to_population_a_region_may_have_nothing_or_everything() {
        ActivityMatrix matrix = matrix(YEAR, new double[][] {{10, 20}, {1, 2}});
        PopulationPresence rule = PopulationPresence.of(ImmutableMap.of("r0", 100.0, "r1", 100.0));
        assertThat(cells(rule.presence(matrix))).isEqualTo("11 00");
        assertThat(cells(QuotientPresence.defaults().presence(matrix))).isEqualTo("11 11");
    }

    @Test
    void a_region_without_a_population_is_named() {
        PopulationPresence rule = PopulationPresence.of(ImmutableMap.of("r0", 100.0));
        assertThatThrownBy(() -> rule.presence(matrix(YEAR, new double[][] {{10}, {1}})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("presence: no population of region r1");
        assertThatThrownBy(() -> PopulationPresence.of(ImmutableMap.of("r0", 0.0)))
                .hasMessage("presence: population of r0 must be above zero and finite: 0.0");
    }

    @Test
    void a_given_presence_of_neither_zero_nor_one_is_refused() {
        assertThatThrownBy(() -> new GivenPresence().presence(matrix(YEAR, new double[][] {{1, 2}})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("presence: region r0, activity a1: must be 0 or 1: 2.0");
    }

    @Test
    void thresholds_that_are_none_are_refused() {
        for (double threshold : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> QuotientPresence.atLeast(threshold)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void an_activity_is_gained_after_some_years_in_a_row_and_lost_after_some() {
        ActivityPanel panel = panel("0", "1", "0", "1", "1", "1", "0", "1", "0", "0");
        assertThat(history(new SustainedPresence(new GivenPresence(), 2, 2), panel))
                .isEqualTo("000111110");
        assertThat(history(new SustainedPresence(new GivenPresence(), 1, 1), panel))
                .isEqualTo("0101110100");
        assertThat(history(new SustainedPresence(new GivenPresence(), 3, 1), panel))
                .isEqualTo("00010000");
    }

    @Test
    void a_year_without_a_figure_changes_nothing() {
        assertThat(history(
                        new SustainedPresence(new GivenPresence(), 2, 2),
                        panel("1", "?", "1", "0", "?", "1", "0", "?", "0")))
                .isEqualTo("01111110");
    }

    @Test
    void a_panel_that_is_too_short_for_a_verdict_is_refused() {
        assertThatThrownBy(() -> new SustainedPresence(new GivenPresence(), 3, 1).over(panel("1", "1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("presence: 3 years are needed");
    }

    @Test
    void a_moving_mean_is_that_of_the_known_figures() {
        ActivityMatrix first = ActivityMatrix.builder(Year.of(2001))
                .put("r", "a", 2)
                .put("r", "b", 1)
                .build();
        ActivityMatrix second = ActivityMatrix.builder(Year.of(2002))
                .put("r", "a", 4)
                .putMissing("r", "b")
                .build();
        ActivityMatrix third = ActivityMatrix.builder(Year.of(2003))
                .put("r", "a", 9)
                .putMissing("r", "b")
                .build();
        ActivityPanel smooth = new MovingMean(2).of(ActivityPanel.of(ImmutableList.of(first, second, third)));
        assertThat(smooth.years()).containsExactly(Year.of(2002), Year.of(2003));
        assertThat(smooth.matrix(Year.of(2002)).value("r", "a")).hasValue(3);
        assertThat(smooth.matrix(Year.of(2002)).value("r", "b")).hasValue(1);
        assertThat(smooth.matrix(Year.of(2003)).value("r", "a")).hasValue(6.5);
        assertThat(smooth.matrix(Year.of(2003)).value("r", "b")).isEmpty();
    }

    @Test
    void entry_and_exit_tell_what_was_not_at_risk_and_what_is_unknown() {
        ActivityMatrix before = ActivityMatrix.builder(Year.of(2008))
                .put("r", "stays", 1)
                .put("r", "leaves", 1)
                .put("r", "enters", 0)
                .put("r", "never", 0)
                .put("r", "unknown", 0)
                .build();
        ActivityMatrix after = ActivityMatrix.builder(Year.of(2014))
                .put("r", "stays", 1)
                .put("r", "leaves", 0)
                .put("r", "enters", 1)
                .put("r", "never", 0)
                .putMissing("r", "unknown")
                .build();
        PresenceChangesResult changes = PresenceChanges.between(before, after, new GivenPresence());
        assertThat(changes.entry().measure("r", "enters")).isEqualTo(Measure.of(1));
        assertThat(changes.entry().measure("r", "never")).isEqualTo(Measure.of(0));
        assertThat(reason(changes.entry().measure("r", "stays"))).contains("had the activity already");
        assertThat(changes.exit().measure("r", "leaves")).isEqualTo(Measure.of(1));
        assertThat(changes.exit().measure("r", "stays")).isEqualTo(Measure.of(0));
        assertThat(reason(changes.exit().measure("r", "never"))).contains("did not have the activity");
        assertThat(reason(changes.entry().measure("r", "unknown"))).contains("no figure");
        assertThat(reason(changes.exit().measure("r", "unknown"))).contains("no figure");
        assertThat(changes.entryRates().measure("r")).isEqualTo(Measure.of(0.5));
        assertThat(changes.exitRates().measure("r")).isEqualTo(Measure.of(0.5));
        assertThat(changes.explanation().sentence().in("en"))
                .isEqualTo("Of 2 chances to enter 1 were taken; of 2 activities that were there 1 left.");
        assertThat(changes.warnings())
                .extracting(warning -> warning.in("en"))
                .containsExactly("Cells without a figure of one of the two periods, which are left out: 1.");
        assertThat(changes.settings()).containsEntry("years", "2008 and 2014");
        assertThatThrownBy(() -> PresenceChanges.between(after, before, new GivenPresence()))
                .hasMessage("changes: the years must be in order: 2014, 2008");
    }

    @Test
    void changes_between_presences_need_the_same_labels() {
        Presence before = new GivenPresence().presence(matrix(YEAR, new double[][] {{1, 0}}));
        Presence after = new GivenPresence().presence(matrix(YEAR, new double[][] {{1, 1}}));
        assertThat(PresenceChanges.between(before, after).entry().measure(0, 1)).isEqualTo(Measure.of(1));
        Presence other = new GivenPresence().presence(matrix(YEAR, new double[][] {{1, 1, 1}}));
        assertThatThrownBy(() -> PresenceChanges.between(before, other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_matrix_whose_total_is_no_number_is_refused() {
        assertThatThrownBy(() -> QuotientPresence.defaults().presence(matrix(YEAR, new double[][] {{1e308, 1e308}})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("beyond the range of numbers");
    }

    private static String reason(Measure measure) {
        return ((Measure.Undefined) measure).reason().in("en");
    }

    private static String history(SustainedPresence rule, ActivityPanel panel) {
        ImmutableSortedMap<Year, Presence> byYear = rule.over(panel);
        StringBuilder history = new StringBuilder();
        byYear.values().forEach(presence -> history.append(presence.has(0, 0) ? '1' : '0'));
        return history.toString();
    }

    private static ActivityPanel panel(String... states) {
        List<ActivityMatrix> matrices = new ArrayList<>();
        for (int i = 0; i < states.length; i++) {
            ActivityMatrixBuilder matrix = ActivityMatrix.builder(Year.of(2000 + i));
            if (states[i].equals("?")) {
                matrix.putMissing("r", "a");
            } else {
                matrix.put("r", "a", Double.parseDouble(states[i]));
            }
            matrices.add(matrix.build());
        }
        return ActivityPanel.of(matrices);
    }

    private static ActivityMatrix matrix(Year year, double[][] values) {
        ActivityMatrixBuilder matrix = ActivityMatrix.builder(year, Unmentioned.ZERO);
        for (int r = 0; r < values.length; r++) {
            for (int a = 0; a < values[r].length; a++) {
                matrix.put(name("r", r, values.length), name("a", a, values[r].length), values[r][a]);
            }
        }
        return matrix.build();
    }

    private static String name(String prefix, int number, int of) {
        String digits = Integer.toString(number);
        return prefix + "0".repeat(Integer.toString(of - 1).length() - digits.length()) + digits;
    }

    /** Zeros and ones, a word for each region. */
    private static String cells(Presence presence) {
        List<String> rows = new ArrayList<>();
        for (int region = 0; region < presence.regions().size(); region++) {
            StringBuilder row = new StringBuilder();
            for (int activity = 0; activity < presence.activities().size(); activity++) {
                row.append(presence.has(region, activity) ? '1' : '0');
            }
            rows.add(row.toString());
        }
        return String.join(" ", rows);
    }
}
