package org.regionalstrategy.model.assessment.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.Labels;

class StructureResultsTest {
    private static final Labels REGIONS = Labels.of(List.of("empty", "r"));
    private static final LocalizedText NOTHING = LocalizedText.of("en", "it has nothing");
    private static final Explanation BECAUSE = Explanation.of(LocalizedText.of("en", "Because."));

    private static MeasureVector ofSecond(double value) {
        return MeasureVector.builder(REGIONS)
                .undefined(0, NOTHING)
                .set(1, value)
                .build();
    }

    private static VarietyResultBuilder variety() {
        return VarietyResult.builder()
                .entropy(ofSecond(1.75))
                .addTerms(ofSecond(0.25), ofSecond(0.5), ofSecond(1))
                .explanation(BECAUSE);
    }

    @Test
    void terms_below_a_level_are_related_and_those_from_it_on_unrelated() {
        VarietyResult result = variety().build();

        assertThat(result.related().measure("r")).isEqualTo(Measure.of(0.25));
        assertThat(result.unrelated().measure("r")).isEqualTo(Measure.of(1));
        assertThat(result.related(2).measure("r")).isEqualTo(Measure.of(0.75));
        assertThat(result.unrelated(1).measure("r")).isEqualTo(Measure.of(1.5));
        assertThat(result.related().measure("empty")).isEqualTo(Measure.undefined(NOTHING));
        assertThat(result.unrelated().measure("empty")).isEqualTo(Measure.undefined(NOTHING));
    }

    @Test
    void there_is_no_level_of_which_nothing_was_told() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> variety().build().related(3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> variety().build().unrelated(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> variety().terms(List.of(ofSecond(1))).build())
                .withMessageContaining("at least two terms are needed: 1");
    }

    @Test
    void an_index_of_specialisation_is_found_by_its_kind() {
        SpecialisationResult result = SpecialisationResult.builder()
                .subject(SpecialisationSubject.REGIONS)
                .indices(ImmutableSortedMap.of(IndexKind.KRUGMAN, ofSecond(0.5)))
                .explanation(BECAUSE)
                .build();

        assertThat(result.index(IndexKind.KRUGMAN)).isEqualTo(ofSecond(0.5));
        assertThat(result.toBuilder().build()).isEqualTo(result);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> result.index(IndexKind.HOOVER))
                .withMessage("specialisation: no index HOOVER, only [KRUGMAN]");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        result.toBuilder().indices(ImmutableSortedMap.of()).build())
                .withMessageContaining("at least one index");
    }
}
