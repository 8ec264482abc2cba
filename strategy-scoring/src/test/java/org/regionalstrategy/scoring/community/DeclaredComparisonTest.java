package org.regionalstrategy.scoring.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.DeclaredComparison;
import org.regionalstrategy.model.assessment.cooperation.DeclaredMatch;
import org.regionalstrategy.model.cooperation.HelixRole;

class DeclaredComparisonTest {
    @Test
    void each_declared_community_names_who_is_missing_from_which() {
        CodedStrategy coded = new CodedStrategy();
        for (String id : new String[] {"a", "b", "c", "d", "e", "f", "g", "lone"}) {
            coded.organization(id, HelixRole.BUSINESS);
        }
        Strategy strategy = coded.link("a", "b", 1)
                .link("b", "c", 1)
                .link("a", "c", 1)
                .link("d", "e", 1)
                .link("f", "g", 1)
                .community("first", "a", "b", "d", "lone")
                .community("second", "e", "d")
                .community("paper", "lone")
                .build();
        DeclaredComparison comparison =
                DeclaredComparer.of(strategy, CommunityDetector.withDefaults().detect(CooperationNetwork.of(strategy)));

        DeclaredMatch first = comparison.matches().get(0);
        assertThat(first.detected()).hasValue(0);
        assertThat(first.similarity()).isEqualTo(Measure.of(0.4));
        assertThat(first.both()).containsExactly("a", "b");
        assertThat(first.declaredOnly()).containsExactly("d", "lone");
        assertThat(first.withoutTies()).containsExactly("lone");
        assertThat(first.detectedOnly()).containsExactly("c");
        assertThat(first.explanation().sentence().in("en")).contains("but not declared: c.");
        assertThat(comparison.matches().get(1).similarity()).isEqualTo(Measure.of(1));
        assertThat(comparison.matches().get(1).explanation().sentence().in("ru"))
                .contains("не заявлены: -.");
        assertThat(comparison.matches().get(2).detected()).isEmpty();
        assertThat(comparison.matches().get(2).similarity()).isInstanceOf(Measure.Undefined.class);
        assertThat(comparison.undeclared()).containsExactly(2);
    }
}
