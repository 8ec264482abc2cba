package org.regionalstrategy.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.Labels;

class MeasuresTest {
    private static final Labels REGIONS = Labels.of(List.of("north", "south"));
    private static final Labels ACTIVITIES = Labels.of(List.of("fish", "grain", "ore"));
    private static final LocalizedText EMPTY = LocalizedText.of("en", "the region is empty");
    private static final LocalizedText RARE = LocalizedText.of("en", "nobody has the activity");

    @Test
    void a_vector_holds_numbers_and_reasons() {
        MeasureVector vector =
                MeasureVector.builder(REGIONS).set(0, -0.0).undefined(1, EMPTY).build();

        assertThat(vector.measure("north")).isEqualTo(Measure.of(0));
        assertThat(vector.value(0)).hasValue(0.0);
        assertThat(1 / vector.value(0).getAsDouble()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(vector.measure("south")).isEqualTo(Measure.undefined(EMPTY));
        assertThat(vector.value(1)).isEmpty();
        assertThat(vector.isDefined(1)).isFalse();
        assertThat(vector.definedCount()).isEqualTo(1);
        assertThat(vector).hasToString("MeasureVector of 2, 1 defined");
    }

    @Test
    void the_last_measure_of_a_position_stays() {
        MeasureVector vector = MeasureVector.builder(REGIONS)
                .undefined(0, EMPTY)
                .set(0, Measure.of(2))
                .set(1, 3)
                .set(1, Measure.undefined(EMPTY))
                .build();

        assertThat(vector.measure(0)).isEqualTo(Measure.of(2));
        assertThat(vector.measure(1)).isEqualTo(Measure.undefined(EMPTY));
    }

    @Test
    void vectors_are_equal_if_all_measures_are() {
        assertThat(MeasureVector.undefined(REGIONS, EMPTY))
                .isEqualTo(MeasureVector.undefined(REGIONS, EMPTY))
                .hasSameHashCodeAs(MeasureVector.undefined(REGIONS, EMPTY))
                .isNotEqualTo(MeasureVector.undefined(REGIONS, RARE))
                .isNotEqualTo(MeasureVector.builder(REGIONS).set(0, 1).set(1, 2).build());
    }

    @Test
    void a_vector_refuses_what_is_not_finite_or_was_not_set() {
        assertThatThrownBy(() -> MeasureVector.builder(REGIONS).set(1, Double.NaN))
                .hasMessage("measure of south: must be finite, or undefined with a reason: NaN");
        assertThatThrownBy(() -> MeasureVector.builder(REGIONS).set(0, 1).build())
                .hasMessage("measure of south: neither a value nor a reason was set");
        assertThatThrownBy(() -> MeasureVector.undefined(REGIONS, EMPTY).measure(2))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void a_matrix_holds_numbers_and_reasons_of_cells_rows_and_columns() {
        MeasureMatrix matrix = MeasureMatrix.builder(REGIONS, ACTIVITIES)
                .set(0, 0, 1.5)
                .undefined(0, 1, EMPTY)
                .undefinedRow(1, EMPTY)
                .undefinedColumn(2, RARE)
                .build();

        assertThat(matrix.measure("north", "fish")).isEqualTo(Measure.of(1.5));
        assertThat(matrix.value(0, 0)).hasValue(1.5);
        assertThat(matrix.value(1, 0)).isEmpty();
        assertThat(matrix.isDefined(0, 1)).isFalse();
        assertThat(matrix.measure(1, 1)).isEqualTo(Measure.undefined(EMPTY));
        assertThat(matrix.measure("south", "ore")).isEqualTo(Measure.undefined(RARE));
        assertThat(matrix).hasToString("MeasureMatrix of 2 by 3");
    }

    @Test
    void matrices_are_equal_if_all_measures_are_in_whatever_order_they_were_set() {
        MeasureMatrix.Builder forward =
                MeasureMatrix.builder(REGIONS, ACTIVITIES).undefinedRow(0, EMPTY);
        MeasureMatrix one = forward.undefinedRow(1, RARE).build();
        MeasureMatrix.Builder backward =
                MeasureMatrix.builder(REGIONS, ACTIVITIES).undefinedRow(1, RARE);
        MeasureMatrix same = backward.undefinedRow(0, EMPTY).build();
        MeasureMatrix other = MeasureMatrix.builder(REGIONS, ACTIVITIES)
                .undefinedRow(0, RARE)
                .undefinedRow(1, RARE)
                .build();

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
    }

    @Test
    void a_matrix_refuses_what_is_not_finite_was_not_set_or_lies_outside() {
        assertThatThrownBy(() -> MeasureMatrix.builder(REGIONS, ACTIVITIES).set(0, 1, Double.POSITIVE_INFINITY))
                .hasMessage("measure of north, grain: must be finite, or undefined with a reason: Infinity");
        assertThatThrownBy(() -> MeasureMatrix.builder(REGIONS, ACTIVITIES)
                        .undefinedRow(0, EMPTY)
                        .build())
                .hasMessage("measure of south, fish: neither a value nor a reason was set");
        assertThatThrownBy(() -> MeasureMatrix.builder(REGIONS, ACTIVITIES).set(0, 3, 1))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void a_builder_of_a_matrix_builds_once() {
        MeasureMatrix.Builder builder = MeasureMatrix.builder(REGIONS, ACTIVITIES)
                .undefinedRow(0, EMPTY)
                .undefinedRow(1, EMPTY);
        builder.build();

        assertThatThrownBy(builder::build).isInstanceOf(IllegalStateException.class);
    }
}
