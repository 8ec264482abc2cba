package org.regionalstrategy.model.enabling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.PartialDate;

class DecisionTest {
    private static final LocalizedText TEXT = LocalizedText.of("en", "A law");
    private static final AttributedProbability JUDGED = AttributedProbability.builder()
            .value(0.35)
            .author(LocalizedText.of("en", "expert"))
            .build();

    private static DecisionBuilder decision(DecisionStatus status) {
        return Decision.builder()
                .id("law")
                .name(TEXT)
                .level(AuthorityLevel.FEDERAL)
                .authority(TEXT)
                .addHistory(DecisionStatusChange.builder()
                        .since(PartialDate.parse("2017"))
                        .status(status)
                        .build());
    }

    @Test
    void what_is_adopted_is_there_whatever_was_thought_of_it() {
        assertThat(decision(DecisionStatus.ADOPTED).probability(JUDGED).build().chance())
                .hasValue(1);
    }

    @Test
    void a_judgement_goes_for_open_and_for_refused_decisions() {
        for (DecisionStatus status :
                new DecisionStatus[] {DecisionStatus.PROPOSED, DecisionStatus.REFUSED, DecisionStatus.REVOKED}) {
            assertThat(decision(status).probability(JUDGED).build().chance()).hasValue(0.35);
        }
    }

    @Test
    void without_a_judgement_what_is_refused_does_not_come_and_what_is_open_is_not_known() {
        assertThat(decision(DecisionStatus.REFUSED).build().chance()).hasValue(0);
        assertThat(decision(DecisionStatus.REVOKED).build().chance()).hasValue(0);
        assertThat(decision(DecisionStatus.PROPOSED).build().chance()).isEmpty();
    }
}
