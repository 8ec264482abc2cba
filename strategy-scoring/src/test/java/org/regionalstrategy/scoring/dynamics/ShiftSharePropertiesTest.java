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

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.dynamics.DynamicShiftShareResult;
import org.regionalstrategy.model.assessment.dynamics.GerfinIndices;
import org.regionalstrategy.model.assessment.dynamics.GrowthComponent;
import org.regionalstrategy.model.assessment.dynamics.ShiftShareResult;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityPanel;
import org.regionalstrategy.scoring.RandomMatrices;

/** What shift-share promises, on random pairs of years with zeros, arrivals and sizes over many orders of magnitude. */
class ShiftSharePropertiesTest {
    private static final int UNITS = 8;
    private static final double TOLERANCE = 1e-10;

    record Years(ActivityMatrix start, ActivityMatrix end) {}

    static List<Years> years() {
        Random random = new Random(20260902);
        List<Years> years = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int regions = 1 + random.nextInt(8);
            int activities = 1 + random.nextInt(15);
            double scale = i % 3 == 0 ? 1e-290 : i % 3 == 1 ? 1 : 1e290;
            years.add(new Years(
                    RandomMatrices.scaled(RandomMatrices.complete(random, 2020, regions, activities), scale),
                    RandomMatrices.scaled(RandomMatrices.complete(random, 2023, regions, activities), scale)));
        }
        return years;
    }

    @ParameterizedTest
    @MethodSource("years")
    void the_parts_of_a_cell_add_up_to_its_growth_within_eight_units_in_the_last_place(Years years) {
        ShiftShareResult shift = ShiftShare.between(years.start, years.end);
        ImmutableMap<GrowthComponent, MeasureMatrix> cells =
                Maps.toMap(List.of(GrowthComponent.values()), shift::cells);
        for (int region = 0; region < years.start.regions().size(); region++) {
            for (int activity = 0; activity < years.start.activities().size(); activity++) {
                int r = region;
                int a = activity;
                double start = years.start.value(r, a).orElseThrow();
                double end = years.end.value(r, a).orElseThrow();
                List<GrowthComponent> dunn = List.of(NATIONAL, INDUSTRY_MIX, REGIONAL_SHIFT);
                if (dunn.stream().allMatch(part -> isDefined(cells, part, r, a))) {
                    assertAddUp(
                            dunn.stream()
                                    .mapToDouble(part -> value(cells, part, r, a))
                                    .toArray(),
                            value(cells, GROWTH, r, a),
                            start,
                            end);
                    assertAddUp(
                            new double[] {value(cells, INDUSTRY_MIX, r, a), value(cells, REGIONAL_SHIFT, r, a)},
                            value(cells, NET_SHIFT, r, a),
                            start,
                            end);
                }
                if (isDefined(cells, COMPETITIVE, r, a)) {
                    double homothetic = value(cells, COMPETITIVE, r, a);
                    double allocation = value(cells, ALLOCATION, r, a);
                    assertThat(homothetic + allocation)
                            .isCloseTo(
                                    value(cells, REGIONAL_SHIFT, r, a),
                                    within(TOLERANCE * largest(homothetic, allocation, start, end)));
                }
            }
        }
    }

    private static void assertAddUp(double[] parts, double whole, double start, double end) {
        double bound = UNITS * Math.ulp(Math.max(largest(parts), largest(start, end)));
        assertThat(DoubleStream.of(parts).reduce(0, Double::sum)).isCloseTo(whole, within(bound));
    }

    private static double largest(double... values) {
        return DoubleStream.of(values).map(Math::abs).max().orElse(0);
    }

    private static double value(
            ImmutableMap<GrowthComponent, MeasureMatrix> cells, GrowthComponent part, int r, int a) {
        return requireNonNull(cells.get(part)).value(r, a).orElseThrow();
    }

    private static boolean isDefined(
            ImmutableMap<GrowthComponent, MeasureMatrix> cells, GrowthComponent part, int r, int a) {
        return requireNonNull(cells.get(part)).isDefined(r, a);
    }

    @ParameterizedTest
    @MethodSource("years")
    void the_parts_of_a_region_add_up_to_its_growth(Years years) {
        ShiftShareResult shift = ShiftShare.between(years.start, years.end);
        assertAddUp(
                shift.regions(GROWTH),
                shift.regions(NATIONAL),
                shift.regions(INDUSTRY_MIX),
                shift.regions(REGIONAL_SHIFT));
        assertAddUp(
                shift.activities(GROWTH),
                shift.activities(NATIONAL),
                shift.activities(INDUSTRY_MIX),
                shift.activities(REGIONAL_SHIFT));
    }

    private static void assertAddUp(MeasureVector whole, MeasureVector... parts) {
        for (int i = 0; i < whole.size(); i++) {
            int position = i;
            if (Stream.of(parts).allMatch(part -> part.isDefined(position))) {
                double sum = 0;
                double largest = Math.abs(whole.value(i).orElseThrow());
                for (MeasureVector part : parts) {
                    sum += part.value(i).orElseThrow();
                    largest = Math.max(largest, Math.abs(part.value(i).orElseThrow()));
                }
                assertThat(sum).isCloseTo(whole.value(i).orElseThrow(), within(TOLERANCE * Math.max(largest, 1e-300)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void gerfins_indices_multiply(Years years) {
        GerfinIndices gerfin = ShiftShare.between(years.start, years.end).gerfin();
        for (int region = 0; region < years.start.regions().size(); region++) {
            if (gerfin.netTotal().measure(region) instanceof Measure.Defined net
                    && gerfin.regional().measure(region) instanceof Measure.Defined regional) {
                assertThat(gerfin.industryMix().value(region).orElseThrow() * regional.value())
                        .isCloseTo(net.value(), within(TOLERANCE * net.value()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void two_years_are_a_panel_of_one_period(Years years) {
        ShiftShareResult shift = ShiftShare.between(years.start, years.end);
        DynamicShiftShareResult dynamic = DynamicShiftShare.over(ActivityPanel.of(List.of(years.start, years.end)));

        for (GrowthComponent component : GrowthComponent.values()) {
            MeasureVector expected = shift.regions(component);
            for (int region = 0; region < expected.size(); region++) {
                assertThat(dynamic.regions(component).value(region)).isEqualTo(expected.value(region));
            }
        }
    }
}
