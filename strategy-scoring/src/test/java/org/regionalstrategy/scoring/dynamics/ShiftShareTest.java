package org.regionalstrategy.scoring.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.regionalstrategy.model.assessment.dynamics.GrowthComponent.ALLOCATION;
import static org.regionalstrategy.model.assessment.dynamics.GrowthComponent.COMPETITIVE;
import static org.regionalstrategy.model.assessment.dynamics.GrowthComponent.GROWTH;
import static org.regionalstrategy.model.assessment.dynamics.GrowthComponent.INDUSTRY_MIX;
import static org.regionalstrategy.model.assessment.dynamics.GrowthComponent.NATIONAL;
import static org.regionalstrategy.model.assessment.dynamics.GrowthComponent.NET_SHIFT;
import static org.regionalstrategy.model.assessment.dynamics.GrowthComponent.REGIONAL_SHIFT;
import static org.regionalstrategy.scoring.Measured.number;
import static org.regionalstrategy.scoring.Measured.reason;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.dynamics.DynamicShiftShareResult;
import org.regionalstrategy.model.assessment.dynamics.GrowthComponent;
import org.regionalstrategy.model.assessment.dynamics.ShiftShareResult;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityPanel;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.model.matrix.Unmentioned;
import org.regionalstrategy.scoring.specialisation.Composition;

class ShiftShareTest {
    /** Of figures of some millions: 1e-9 of a job. */
    private static final double TOLERANCE = 1e-12;

    /** 10 and 30 of two activities in region p; the nation doubles one and keeps the other. */
    @Test
    void the_parts_of_a_small_economy_are_those_worked_out_by_hand() {
        ShiftShareResult small = ShiftShare.between(
                matrix(2020, 10, 30, 30, 30), // p: a, b; q: a, b
                matrix(2021, 30, 30, 50, 30));

        // nation: a 40 -> 80, b 60 -> 60, all 100 -> 140
        assertThat(number(small.cells(NATIONAL).measure("p", "a"))).isCloseTo(4, within(TOLERANCE));
        assertThat(number(small.cells(INDUSTRY_MIX).measure("p", "a"))).isCloseTo(6, within(TOLERANCE));
        assertThat(number(small.cells(REGIONAL_SHIFT).measure("p", "a"))).isCloseTo(10, within(TOLERANCE));
        // homothetic: 40 * 0.4 = 16 against 10; growth of 200 % against 100 %
        assertThat(number(small.cells(COMPETITIVE).measure("p", "a"))).isCloseTo(16, within(TOLERANCE));
        assertThat(number(small.cells(ALLOCATION).measure("p", "a"))).isCloseTo(-6, within(TOLERANCE));
        assertThat(number(small.regions(INDUSTRY_MIX).measure("p"))).isCloseTo(6 - 12, within(TOLERANCE));
        assertThat(number(small.gerfin().industryMix().measure("p"))).isCloseTo(50.0 / 40 / 1.4, within(TOLERANCE));
        assertThat(number(small.gerfin().regional().measure("p"))).isCloseTo(60.0 / 50, within(TOLERANCE));
    }

    @Test
    void the_reference_may_be_given_by_year() {
        ShiftShareOptions against = ShiftShareOptions.builder()
                .putReference(Year.of(2020), nation(2020, 100, 300))
                .putReference(Year.of(2021), nation(2021, 150, 250))
                .build();
        ShiftShareResult given =
                ShiftShare.between(matrix(2020, 10, 30, 30, 30), matrix(2021, 30, 30, 50, 30), against);

        assertThat(number(given.cells(NATIONAL).measure("p", "a"))).isZero();
        assertThat(number(given.cells(INDUSTRY_MIX).measure("p", "a"))).isCloseTo(5, within(TOLERANCE));
        assertThat(number(given.cells(REGIONAL_SHIFT).measure("p", "a"))).isCloseTo(15, within(TOLERANCE));
        assertThatThrownBy(
                        () -> ShiftShare.between(matrix(2020, 10, 30, 30, 30), matrix(2022, 30, 30, 50, 30), against))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2022");
    }

    @Test
    void an_activity_that_comes_to_a_region_is_all_its_own_shift() {
        ShiftShareResult arrival = ShiftShare.between(matrix(2020, 0, 30, 30, 30), matrix(2021, 5, 30, 30, 30));

        assertThat(number(arrival.cells(NATIONAL).measure("p", "a"))).isZero();
        assertThat(number(arrival.cells(INDUSTRY_MIX).measure("p", "a"))).isZero();
        assertThat(number(arrival.cells(REGIONAL_SHIFT).measure("p", "a"))).isEqualTo(5);
        assertThat(reason(arrival.cells(COMPETITIVE).measure("p", "a"))).contains("growth has no rate");
        assertThat(reason(arrival.regions(ALLOCATION).measure("p"))).contains("growth has no rate");
        assertThat(number(arrival.regions(REGIONAL_SHIFT).measure("q"))).isCloseTo(-5, within(TOLERANCE));
    }

    @Test
    void an_activity_that_is_new_to_the_nation_cannot_be_split() {
        ShiftShareResult arrival = ShiftShare.between(matrix(2020, 0, 30, 0, 30), matrix(2021, 5, 30, 0, 30));

        assertThat(reason(arrival.cells(INDUSTRY_MIX).measure("p", "a"))).contains("the reference has none");
        assertThat(reason(arrival.regions(REGIONAL_SHIFT).measure("p"))).contains("the reference has none");
        assertThat(number(arrival.regions(NET_SHIFT).measure("p"))).isCloseTo(2.5, within(TOLERANCE));
        for (GrowthComponent component : GrowthComponent.values()) {
            assertThat(number(arrival.cells(component).measure("q", "a"))).isZero();
        }
        assertThat(number(arrival.gerfin().regional().measure("p"))).isCloseTo(35.0 / 30, within(TOLERANCE));
    }

    @Test
    void nothing_at_the_start_leaves_only_the_growth() {
        ShiftShareResult empty = ShiftShare.between(matrix(2020, 0, 0, 0, 0), matrix(2021, 5, 0, 0, 30));

        assertThat(number(empty.regions(GROWTH).measure("p"))).isEqualTo(5);
        for (GrowthComponent component : GrowthComponent.values()) {
            if (component != GROWTH) {
                assertThat(reason(empty.regions(component).measure("p"))).contains("none of it at the start");
            }
        }
        assertThat(reason(empty.gerfin().netTotal().measure("p"))).contains("none of it at the start");
    }

    @Test
    void an_empty_region_has_no_growth_to_split_and_no_index() {
        ShiftShareResult shifts = ShiftShare.between(matrix(2020, 0, 0, 20, 30), matrix(2021, 0, 0, 20, 30));

        for (GrowthComponent component : List.of(GROWTH, NATIONAL, INDUSTRY_MIX, REGIONAL_SHIFT, NET_SHIFT)) {
            assertThat(number(shifts.regions(component).measure("p"))).isZero();
        }
        assertThat(reason(shifts.gerfin().regional().measure("p"))).contains("none of it at the start");
    }

    @Test
    void a_reference_that_vanishes_has_no_index() {
        ShiftShareResult vanishing = ShiftShare.between(matrix(2020, 1, 1, 1, 1), matrix(2021, 0, 0, 0, 0));

        assertThat(number(vanishing.regions(NATIONAL).measure("p"))).isEqualTo(-2);
        assertThat(number(vanishing.regions(REGIONAL_SHIFT).measure("p"))).isZero();
        assertThat(reason(vanishing.gerfin().netTotal().measure("p"))).contains("at the end");
    }

    @Test
    void a_region_that_is_the_whole_reference_has_no_shift() {
        ShiftShareResult whole = ShiftShare.between(matrix(2020, 3, 7, 0, 0), matrix(2021, 5, 11, 0, 0));

        assertThat(number(whole.regions(REGIONAL_SHIFT).measure("p"))).isCloseTo(0, within(TOLERANCE));
        assertThat(number(whole.regions(INDUSTRY_MIX).measure("p"))).isCloseTo(0, within(TOLERANCE));
    }

    @Test
    void a_missing_figure_takes_the_reference_with_it_unless_left_out() {
        ActivityMatrix start = ActivityMatrix.builder(Year.of(2020))
                .put("p", "a", 10)
                .putMissing("p", "b")
                .put("q", "a", 30)
                .put("q", "b", 60)
                .build();
        ActivityMatrix end = matrix(2021, 20, 5, 40, 90);

        ShiftShareResult strict = ShiftShare.between(start, end);
        assertThat(reason(strict.regions(NATIONAL).measure("p")))
                .isEqualTo("1 of its figures is missing in one of the years");
        assertThat(reason(strict.regions(NATIONAL).measure("q")))
                .isEqualTo("1 figure of the reference is missing in one of the years");
        assertThat(number(strict.regions(GROWTH).measure("q"))).isEqualTo(40);
        assertThat(reason(strict.cells(GROWTH).measure("p", "b"))).contains("one of the years is missing");

        ShiftShareResult known = ShiftShare.between(
                start,
                end,
                ShiftShareOptions.builder().missing(MissingParts.LEAVE_OUT).build());
        // 10 + 30 + 60 = 100 grow to 20 + 40 + 90 = 150
        assertThat(number(known.regions(NATIONAL).measure("p"))).isEqualTo(5);
        assertThat(number(known.regions(GROWTH).measure("p"))).isEqualTo(10);
        assertThat(number(known.regions(REGIONAL_SHIFT).measure("p"))).isCloseTo(5, within(TOLERANCE));
        assertThat(number(known.gerfin().netTotal().measure("p"))).isCloseTo(2 / 1.5, within(TOLERANCE));
    }

    @Test
    void an_activity_that_nobody_knows_is_left_out_of_region_and_reference() {
        ActivityMatrix start = ActivityMatrix.builder(Year.of(2020))
                .put("p", "a", 10)
                .put("q", "a", 30)
                .putMissing("p", "b")
                .putMissing("q", "b")
                .build();
        ShiftShareOptions leaveOut =
                ShiftShareOptions.builder().missing(MissingParts.LEAVE_OUT).build();
        ShiftShareResult known = ShiftShare.between(start, matrix(2021, 20, 5, 40, 90), leaveOut);

        assertThat(known.settings()).containsEntry("growth.missing", "LEAVE_OUT");
        assertThat(number(known.regions(NATIONAL).measure("p"))).isEqualTo(5);
        assertThat(reason(known.activities(GROWTH).measure("b"))).isEqualTo("no figure is known for both years");
        assertThat(number(known.gerfin().netTotal().measure("p"))).isCloseTo(2 / 1.5, within(TOLERANCE));
    }

    @Test
    void a_given_reference_with_a_missing_figure_counts_by_the_same_rule() {
        Composition start = Composition.of(ActivityMatrix.builder(Year.of(2020))
                .put("n", "a", 100)
                .putMissing("n", "b")
                .build()
                .region("n"));
        ShiftShareOptions strict = ShiftShareOptions.builder()
                .putReference(Year.of(2020), start)
                .putReference(Year.of(2021), nation(2021, 150, 250))
                .build();
        ActivityMatrix from = matrix(2020, 10, 30, 30, 30);
        ActivityMatrix to = matrix(2021, 30, 30, 50, 30);

        assertThat(reason(ShiftShare.between(from, to, strict).regions(NATIONAL).measure("p")))
                .isEqualTo("1 figure of the reference is missing in one of the years");
        ShiftShareResult known = ShiftShare.between(
                from, to, strict.toBuilder().missing(MissingParts.LEAVE_OUT).build());
        assertThat(number(known.regions(NATIONAL).measure("p"))).isEqualTo(5);
        assertThat(reason(known.cells(NATIONAL).measure("p", "b"))).contains("of the reference");
        assertThatThrownBy(() -> ShiftShare.between(
                        from,
                        to,
                        strict.toBuilder()
                                .references(ImmutableSortedMap.of(
                                        Year.of(2020),
                                        Composition.of(blank(2020).region("r")),
                                        Year.of(2021),
                                        start))
                                .build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the reference for 2020 must have the activities");
    }

    @Test
    void nothing_but_missing_figures_have_no_parts_by_either_rule() {
        ActivityMatrix start = blank(2020);
        ActivityMatrix end = blank(2021);

        assertThat(reason(ShiftShare.between(start, end).regions(NATIONAL).measure("r")))
                .isEqualTo("1 of its figures is missing in one of the years");
        ShiftShareOptions known =
                ShiftShareOptions.builder().missing(MissingParts.LEAVE_OUT).build();
        for (GrowthComponent component : GrowthComponent.values()) {
            assertThat(reason(ShiftShare.between(start, end, known)
                            .regions(component)
                            .measure("r")))
                    .isEqualTo("no figure is known for both years");
        }
    }

    @Test
    void an_obstacle_in_one_period_is_named_with_it() {
        ActivityPanel panel = ActivityPanel.of(
                List.of(matrix(2020, 10, 30, 30, 30), matrix(2021, 0, 30, 0, 30), matrix(2022, 5, 30, 5, 30)));
        DynamicShiftShareResult dynamic = DynamicShiftShare.over(panel);

        assertThat(reason(dynamic.regions(INDUSTRY_MIX).measure("p"))).startsWith("2021-2022: the reference has none");
        assertThat(reason(dynamic.cells(INDUSTRY_MIX).measure("p", "a"))).startsWith("2021-2022: ");
        assertThat(number(dynamic.activities(GROWTH).measure("a"))).isEqualTo(-30);
        assertThatThrownBy(() -> DynamicShiftShare.over(ActivityPanel.of(List.of(matrix(2020, 1, 1, 1, 1)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two years");
    }

    @Test
    void years_that_do_not_match_are_refused() {
        ActivityMatrix other =
                ActivityMatrix.builder(Year.of(2021)).put("p", "z", 1).build();
        assertThatThrownBy(() -> ShiftShare.between(matrix(2020, 1, 1, 1, 1), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("same regions and activities");
        assertThatThrownBy(() -> ShiftShare.between(matrix(2020, 1, 1, 1, 1), matrix(2020, 1, 1, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("before");
    }

    private static ActivityMatrix blank(int year) {
        return ActivityMatrix.builder(Year.of(year))
                .addRegion("r")
                .addActivity("a")
                .build();
    }

    private static Composition nation(int year, double a, double b) {
        return Composition.of(ActivityMatrix.builder(Year.of(year))
                .put("n", "a", a)
                .put("n", "b", b)
                .build()
                .region("n"));
    }

    private static ActivityMatrix matrix(int year, double pa, double pb, double qa, double qb) {
        return ActivityMatrix.builder(Year.of(year), Unmentioned.ZERO)
                .put("p", "a", pa)
                .put("p", "b", pb)
                .put("q", "a", qa)
                .put("q", "b", qb)
                .build();
    }

    @Test
    void regions_without_parts_are_counted_and_the_whole_then_has_none() {
        ShiftShareResult arrival = ShiftShare.between(matrix(2020, 0, 30, 0, 30), matrix(2021, 5, 30, 0, 30));

        assertThat(arrival.explanation().parts()).isEmpty();
        assertThat(arrival.warnings())
                .extracting(warning -> warning.in("en"))
                .containsExactly("The parts of growth are undefined for 1 of 2 regions.");
    }
}
