package org.regionalstrategy.model.assessment.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.matrix.Labels;

/** One region with one activity, which grows by 10: 6 as the nation, 3 by its mix, 1 of its own. */
class GrowthResultsTest {
    private static final Labels REGION = Labels.of(List.of("r"));
    private static final Labels ACTIVITY = Labels.of(List.of("a"));
    private static final Explanation BECAUSE = Explanation.of(LocalizedText.of("en", "Because."));

    private static MeasureVector vector(Labels labels, double value) {
        return MeasureVector.builder(labels).set(0, value).build();
    }

    private static GrowthTable table(double value) {
        return new GrowthTable(
                MeasureMatrix.builder(REGION, ACTIVITY).set(0, 0, value).build(),
                vector(REGION, value),
                vector(ACTIVITY, value));
    }

    private static double size(GrowthComponent component) {
        return switch (component) {
            case GROWTH -> 10;
            case NATIONAL -> 6;
            case INDUSTRY_MIX -> 3;
            case REGIONAL_SHIFT -> 1;
            case NET_SHIFT -> 4;
            case COMPETITIVE -> 0.75;
            case ALLOCATION -> 0.25;
        };
    }

    private static ImmutableSortedMap<GrowthComponent, GrowthTable> parts() {
        return Stream.of(GrowthComponent.values())
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(), component -> component, component -> table(size(component))));
    }

    private static ShiftShareResultBuilder shiftShare() {
        return ShiftShareResult.builder()
                .start(2012)
                .end(2018)
                .parts(parts())
                .gerfin(new GerfinIndices(vector(REGION, 1.2), vector(REGION, 0.5), vector(REGION, 0.6)))
                .explanation(BECAUSE);
    }

    private static DynamicShiftShareResultBuilder dynamic() {
        return DynamicShiftShareResult.builder()
                .start(2012)
                .end(2018)
                .addPeriod(shiftShare().build())
                .parts(parts())
                .explanation(BECAUSE);
    }

    @Test
    void each_part_is_found_by_cell_region_and_activity() {
        for (GrowthComponent component : GrowthComponent.values()) {
            Measure size = Measure.of(size(component));
            assertThat(shiftShare().build().cells(component).measure("r", "a")).isEqualTo(size);
            assertThat(shiftShare().build().regions(component).measure("r")).isEqualTo(size);
            assertThat(shiftShare().build().activities(component).measure("a")).isEqualTo(size);
            assertThat(dynamic().build().cells(component).measure("r", "a")).isEqualTo(size);
            assertThat(dynamic().build().regions(component).measure("r")).isEqualTo(size);
            assertThat(dynamic().build().activities(component).measure("a")).isEqualTo(size);
        }
    }

    @Test
    void the_growth_of_a_region_is_the_sum_of_three_parts() {
        GrowthParts region = shiftShare().build().region("r");

        assertThat(region.change()).isEqualTo(Measure.of(10));
        assertThat(region.national()).isEqualTo(Measure.of(6));
        assertThat(region.industryMix()).isEqualTo(Measure.of(3));
        assertThat(region.regionalShift()).isEqualTo(Measure.of(1));
        assertThat(dynamic().build().region("r")).isEqualTo(region);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shiftShare().build().region("nowhere"));
    }

    @Test
    void a_shift_share_ends_after_its_start_and_has_every_part() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shiftShare().end(2012).build())
                .withMessageContaining("the start must be before the end: 2012, 2012");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shiftShare()
                        .parts(ImmutableSortedMap.of(GrowthComponent.GROWTH, table(1)))
                        .build())
                .withMessageContaining("each part must be there: [GROWTH]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dynamic().end(2012).build())
                .withMessageContaining("before the end");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dynamic().periods(List.of()).build())
                .withMessageContaining("at least one period");
    }

    @Test
    void tables_and_indices_are_of_the_same_labels() {
        MeasureMatrix cells =
                MeasureMatrix.builder(REGION, ACTIVITY).set(0, 0, 1).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GrowthTable(cells, vector(ACTIVITY, 1), vector(ACTIVITY, 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GerfinIndices(vector(REGION, 1), vector(ACTIVITY, 1), vector(REGION, 1)));
    }

    @Test
    void growth_rates_have_every_kind_of_rate() {
        ImmutableSortedMap<GrowthRate, GrowthTable> rates = ImmutableSortedMap.of(
                GrowthRate.PERIOD, table(0.21), GrowthRate.ANNUAL, table(0.1), GrowthRate.LOGARITHMIC, table(0.19));
        GrowthRatesResult result = GrowthRatesResult.builder()
                .start(2020)
                .end(2022)
                .rates(rates)
                .explanation(BECAUSE)
                .build();

        assertThat(result.cells(GrowthRate.ANNUAL).measure("r", "a")).isEqualTo(Measure.of(0.1));
        assertThat(result.regions(GrowthRate.PERIOD).measure("r")).isEqualTo(Measure.of(0.21));
        assertThat(result.activities(GrowthRate.LOGARITHMIC).measure("a")).isEqualTo(Measure.of(0.19));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.toBuilder()
                        .rates(ImmutableSortedMap.of(GrowthRate.PERIOD, table(0.21)))
                        .build())
                .withMessageContaining("each rate must be there: [PERIOD]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.toBuilder().start(2022).build())
                .withMessageContaining("before the end");
    }

    private static TurnoverFindingBuilder turnover() {
        return TurnoverFinding.builder()
                .indicator(Ref.of(Indicator.class, "employment"))
                .addYears(2012, 2018)
                .regions(12)
                .activities(40)
                .entryRate(Measure.of(0.25))
                .exitRate(Measure.undefined(LocalizedText.of("en", "it had nothing")))
                .entryRateOfAll(Measure.of(0.125))
                .exitRateOfAll(Measure.of(1))
                .explanation(BECAUSE);
    }

    @Test
    void turnover_is_of_two_years_that_ascend_and_its_rates_are_shares() {
        assertThat(turnover().build().toBuilder().build()).isEqualTo(turnover().build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> turnover().years(List.of(2018, 2012)).build())
                .withMessageContaining("years must ascend: [2018, 2012]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> turnover().years(List.of(2012, 2015, 2018)).build())
                .withMessageContaining("two years are compared");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> turnover().entryRate(Measure.of(1.5)).build())
                .withMessageContaining("a rate must lie from 0 to 1: 1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> turnover().regions(-1).build())
                .withMessageContaining("regions must be >= 0: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> turnover().activities(-1).build())
                .withMessageContaining("activities must be >= 0: -1");
    }
}
