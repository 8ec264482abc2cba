package org.regionalstrategy.scoring.dynamics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.regionalstrategy.model.assessment.dynamics.GrowthComponent.ALLOCATION;
import static org.regionalstrategy.model.assessment.dynamics.GrowthComponent.COMPETITIVE;
import static org.regionalstrategy.model.assessment.dynamics.GrowthComponent.GROWTH;
import static org.regionalstrategy.model.assessment.dynamics.GrowthComponent.INDUSTRY_MIX;
import static org.regionalstrategy.model.assessment.dynamics.GrowthComponent.NATIONAL;
import static org.regionalstrategy.model.assessment.dynamics.GrowthComponent.NET_SHIFT;
import static org.regionalstrategy.model.assessment.dynamics.GrowthComponent.REGIONAL_SHIFT;
import static org.regionalstrategy.scoring.Measured.number;

import com.google.common.collect.ImmutableMap;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.dynamics.DynamicShiftShareResult;
import org.regionalstrategy.model.assessment.dynamics.GerfinIndices;
import org.regionalstrategy.model.assessment.dynamics.GrowthComponent;
import org.regionalstrategy.model.assessment.dynamics.ShiftShareResult;
import org.regionalstrategy.model.matrix.ActivityPanel;
import org.regionalstrategy.scoring.Peers;

/** Shift-share of employment in the German Laender as REAT has it. */
class ShiftShareOfLaenderTest {
    /** Of figures of some millions: 1e-9 of a job. */
    private static final double TOLERANCE = 1e-12;

    private static final Year START = Year.of(2008);

    private static final Year END = Year.of(2014);

    private final ActivityPanel laender = Peers.laender();

    private final ShiftShareResult shift = ShiftShare.between(laender.matrix(START), laender.matrix(END));

    private static final ImmutableMap<String, GrowthComponent> DUNN = ImmutableMap.of(
            "Growth (t1-t)",
            GROWTH,
            "National share",
            NATIONAL,
            "Industrial mix",
            INDUSTRY_MIX,
            "Regional share",
            REGIONAL_SHIFT,
            "Net total shift",
            NET_SHIFT);

    private static final ImmutableMap<String, GrowthComponent> ESTEBAN = ImmutableMap.of(
            "Growth (t1-t)",
            GROWTH,
            "National share",
            NATIONAL,
            "Industrial mix",
            INDUSTRY_MIX,
            "Regional share",
            COMPETITIVE,
            "Allocation effect",
            ALLOCATION);

    @Test
    void the_parts_of_dunn_and_esteban_in_the_laender_are_those_of_reat() {
        int compared = 0;
        for (Peers.Row row : Peers.ofLaender("reat_shiftshare_2008_2014.csv").rows()) {
            if (!row.text("method").equals("Gerfin")) {
                ImmutableMap<String, GrowthComponent> names = row.text("method").equals("Dunn") ? DUNN : ESTEBAN;
                assertIsThatOf(row, shift.regions(named(names, row)));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(16 * 10);
    }

    @Test
    void the_indices_of_gerfin_in_the_laender_are_those_of_reat() {
        GerfinIndices gerfin = shift.gerfin();
        ImmutableMap<String, MeasureVector> indices = ImmutableMap.of(
                "Industrial mix", gerfin.industryMix(),
                "Regional share", gerfin.regional(),
                "Net total shift", gerfin.netTotal());
        int compared = 0;
        for (Peers.Row row : Peers.ofLaender("reat_shiftshare_2008_2014.csv").rows()) {
            if (row.text("method").equals("Gerfin")) {
                assertThat(number(named(indices, row).measure(row.text("region"))))
                        .isCloseTo(row.number("value"), within(TOLERANCE));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(16 * 3);
        for (int region = 0; region < 16; region++) {
            assertThat(gerfin.industryMix().value(region).orElseThrow()
                            * gerfin.regional().value(region).orElseThrow())
                    .isCloseTo(gerfin.netTotal().value(region).orElseThrow(), within(TOLERANCE));
        }
    }

    @Test
    void the_parts_over_the_years_are_those_of_reat() {
        DynamicShiftShareResult dynamic = DynamicShiftShare.over(laender);
        List<Peers.Row> rows =
                Peers.ofLaender("reat_shiftshare_dynamic_2008_2014.csv").rows();

        assertThat(rows).hasSize(16 * 5);
        rows.forEach(row -> assertIsThatOf(row, dynamic.regions(named(DUNN, row))));
        assertThat(dynamic.periods()).hasSize(6);
    }

    /** REAT's table by industry calls x G the national share, so that its shifts are the regional shift, and has no mix. */
    @Test
    void the_parts_by_industry_are_those_of_reat_with_the_mix_in_the_national_part() {
        int compared = 0;
        for (Peers.Row row :
                Peers.ofLaender("reat_shiftshare_industry_2008_2014.csv").rows()) {
            double expected = row.number("value");
            double actual = switch (row.text("component")) {
                case "Growth (t1-t)" -> cell(GROWTH, row);
                case "National share" -> cell(NATIONAL, row) + cell(INDUSTRY_MIX, row);
                default -> cell(REGIONAL_SHIFT, row);
            };
            assertThat(actual).isCloseTo(expected, within(1e-9));
            compared++;
        }
        assertThat(compared).isEqualTo(16 * 11 * 4);
    }

    private static <T> T named(ImmutableMap<String, T> names, Peers.Row row) {
        return requireNonNull(names.get(row.text("component")), row::toString);
    }

    private double cell(GrowthComponent component, Peers.Row row) {
        return number(shift.cells(component).measure(row.text("region"), row.text("activity")));
    }

    private static void assertIsThatOf(Peers.Row row, MeasureVector parts) {
        double expected = row.number("value");
        // the peer's own sums of millions carry rounding of about 1e-9
        assertThat(number(parts.measure(row.text("region"))))
                .as(row.toString())
                .isCloseTo(expected, within(TOLERANCE * Math.max(1e4, Math.abs(expected))));
    }

    @Test
    void regional_shifts_of_an_activity_add_up_to_zero_over_all_regions() {
        MeasureVector shifts = shift.activities(REGIONAL_SHIFT);
        for (int activity = 0; activity < shifts.size(); activity++) {
            assertThat(shifts.value(activity).orElseThrow()).isCloseTo(0, within(1e-8));
        }
    }

    @Test
    void the_parts_of_all_regions_together_add_up_to_their_growth() {
        double growth = 0;
        for (int region = 0; region < shift.regions(GrowthComponent.GROWTH).size(); region++) {
            growth += shift.regions(GrowthComponent.GROWTH).value(region).orElseThrow();
        }
        assertThat(shift.explanation().parts()).hasSize(3);
        assertThat(shift.explanation().total()).isCloseTo(growth, within(1e-9 * Math.abs(growth)));
        assertThat(shift.warnings()).isEmpty();
        assertThat(shift.settings())
                .containsKeys("growth.method", "growth.missing", "growth.reference", "libraryVersion");

        DynamicShiftShareResult dynamic = DynamicShiftShare.over(laender);
        assertThat(dynamic.explanation().total()).isCloseTo(growth, within(1e-9 * Math.abs(growth)));
        assertThat(dynamic.settings().get("growth.method")).contains("Barff and Knight");
    }

    @Test
    void the_parts_of_a_region_are_those_of_the_table() {
        String region = laender.matrix(START).regions().name(2);
        assertThat(shift.region(region).regionalShift())
                .isEqualTo(shift.regions(GrowthComponent.REGIONAL_SHIFT).measure(region));
        assertThat(shift.region(region).isDefined()).isTrue();
    }
}
