package org.regionalstrategy.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalstrategy.model.common.LocalizedText;

class IntervalTest {
    @Test
    void an_interval_lies_above_or_below_what_it_leaves_out() {
        Interval interval = new Interval(1.1, 2, 0.95);

        assertThat(interval.liesAbove(1)).isTrue();
        assertThat(interval.liesAbove(1.1)).isFalse();
        assertThat(interval.liesBelow(2.1)).isTrue();
        assertThat(interval.liesBelow(2)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "NaN, 1", "0, Infinity", "-Infinity, 0"})
    void its_ends_are_finite_and_in_order(double lower, double upper) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(lower, upper, 0.95))
                .withMessageContaining("ends must be finite and in order");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, 95, Double.NaN})
    void its_confidence_lies_between_0_and_1(double confidence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(1, 2, confidence))
                .withMessageContaining("confidence");
    }

    @Test
    void the_parts_of_an_explanation_add_up_in_their_order() {
        Explanation explanation = Explanation.of(LocalizedText.of("en", "Because.")).toBuilder()
                .addPart(part(0.1))
                .addPart(part(0.2))
                .addPart(part(0.3))
                .build();

        assertThat(explanation.total()).isEqualTo(0.1 + 0.2 + 0.3);
        assertThat(Explanation.of(LocalizedText.of("en", "Because.")).total()).isZero();
    }

    private static Contribution part(double value) {
        return Contribution.builder()
                .label(LocalizedText.of("en", "part"))
                .value(value)
                .build();
    }
}
