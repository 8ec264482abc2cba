package org.regionalstrategy.scoring.complexity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.complexity.ComplexityResult;

class ReflectionsTest {
    private static final double EXACT = 1e-12;

    /** The network of Hidalgo and Hausmann (2009), by EconGeo 2.1 (MORc and MORt) and by hand. */
    @Test
    void the_first_steps_are_those_of_the_network_of_hidalgo_and_hausmann() {
        Reflections reflections = Reflections.of(Tables.presence(Tables.TOY), 3);
        Tables.assertSame(reflections.regions(0), EXACT, 4, 1, 2, 1);
        Tables.assertSame(reflections.activities(0), EXACT, 1, 2, 2, 3);
        Tables.assertSame(reflections.regions(1), EXACT, 2, 2, 2.5, 3);
        Tables.assertSame(reflections.activities(1), EXACT, 4, 2.5, 3, 7.0 / 3);
        Tables.assertSame(reflections.regions(2), EXACT, 2.958333333333333, 2.5, 8.0 / 3, 7.0 / 3);
        Tables.assertSame(reflections.activities(2), EXACT, 2, 2, 2.25, 2.5);
        Tables.assertSame(reflections.rescaledRegions(3), EXACT, 37.5, 0, 75, 100);
        assertThat(reflections.steps()).isEqualTo(3);
    }

    /** economiccomplexity 2.0.0: steps 18 and 19, deviations over n - 1. */
    @Test
    void steps_18_and_19_standardised_are_those_of_economiccomplexity() {
        Reflections reflections = Reflections.of(Tables.presence(Tables.TOY), 19);
        Tables.assertSame(
                reflections.standardisedRegions(18, StandardDeviation.SAMPLE),
                1e-7,
                0.066796698818331168,
                1.3874948215501832,
                -0.6467890302461764,
                -0.80750249012099551);
        Tables.assertSame(
                reflections.standardisedActivities(19, StandardDeviation.SAMPLE),
                1e-7,
                0.10724200105052326,
                1.3620934012380865,
                -0.57076611894349727,
                -0.89856928335021435);
    }

    /** The differences are 1e-130 there: a plain iteration has lost them after 60 steps. */
    @Test
    void no_digits_are_lost_after_a_thousand_steps() {
        Reflections reflections = Reflections.of(Tables.presence(Tables.TOY), 1000);
        ComplexityResult limit = EconomicComplexity.withDefaults().assess(Tables.presence(Tables.TOY));
        Tables.assertSame(
                reflections.standardisedRegions(1000, StandardDeviation.POPULATION), 1e-9, Tables.array(limit.eci()));
    }

    @Test
    void what_has_no_presence_is_undefined_and_equal_values_have_no_scale() {
        Reflections reflections = Reflections.of(Tables.presence("110", "110", "000"), 2);
        assertThat(reflections.regions(2).value(0)).hasValue(2);
        assertThat(reason(reflections.regions(2).measure(2))).isEqualTo("the region has none of the activities");
        assertThat(reason(reflections.activities(2).measure(2))).isEqualTo("no region has the activity");
        assertThat(reason(reflections.rescaledRegions(2).measure(0))).startsWith("all have the same value");
        assertThat(reason(reflections
                        .standardisedActivities(1, StandardDeviation.SAMPLE)
                        .measure(0)))
                .startsWith("all have the same value");
        assertThat(reflections.rescaledActivities(0).definedCount()).isZero();
        assertThat(Reflections.of(Tables.presence("00"), 1).regions(1).definedCount())
                .isZero();
        assertThatThrownBy(() -> Reflections.of(Tables.presence("1"), -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String reason(Measure measure) {
        return ((Measure.Undefined) measure).reason().in("en");
    }
}
