package org.regionalstrategy.model.assessment.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Indicator;

class VarietyValuesTest {
    private static VarietyFindingBuilder finding(double total, double related, double unrelated) {
        return VarietyFinding.builder()
                .indicator(Ref.of(Indicator.class, "employment"))
                .year(2018)
                .activities(5)
                .groups(2)
                .total(Measure.of(total))
                .related(Measure.of(related))
                .unrelated(Measure.of(unrelated))
                .explanation(Explanation.of(LocalizedText.of("en", "Because")));
    }

    @Test
    void related_and_unrelated_variety_add_up_to_the_total() {
        assertThat(finding(2, 0.5, 1.5).build().settings()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finding(2, 0.5, 1.4).build())
                .withMessage("variety: related and unrelated must add up to 2.0: 1.9");
    }

    @Test
    void one_part_is_not_there_without_the_other() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finding(2, 0.5, 1.5)
                        .related(Measure.undefined(LocalizedText.of("en", "no groups")))
                        .build())
                .withMessageContaining("must both be there");
    }

    @Test
    void there_are_no_more_groups_than_activities() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finding(2, 0.5, 1.5).groups(6).build())
                .withMessageContaining("groups must lie from 0 to the activities, 5: 6");
    }
}
