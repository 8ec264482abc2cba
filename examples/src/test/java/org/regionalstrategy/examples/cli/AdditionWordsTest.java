package org.regionalstrategy.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.examples.tomsk.TomskCase;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.GapAlternative;
import org.regionalstrategy.model.assessment.GateFinding;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.Infrastructure;

class AdditionWordsTest {
    private static final Addition ROAD =
            new Addition.InfrastructureBuilt(Ref.of(Infrastructure.class, "northern-road"));
    private static final Addition MIKRAN = new Addition.PartnerJoins(Ref.of(Organization.class, "mikran"), false);
    private static final Addition ELECARD = new Addition.PartnerJoins(Ref.of(Organization.class, "elecard"), false);

    private final Strategy strategy = TomskCase.strategy();
    private final AdditionWords words = new AdditionWords(strategy);

    @Test
    void a_larger_set_that_costs_less_is_the_cheapest_way() {
        assertThat(words.cheapestWay(gate(way(5_000, ROAD), way(0, MIKRAN, ELECARD))))
                .isEqualTo("the cheapest way to open it: " + name("mikran") + " joins; " + name("elecard")
                        + " joins (nothing to build)");
    }

    @Test
    void what_has_no_known_cost_is_not_free() {
        GapAlternative road = way(0, ROAD).toBuilder()
                .addOfUnknownCost(Ref.of(Infrastructure.class, "northern-road"))
                .build();
        String name = strategy.resolve(Ref.of(Infrastructure.class, "northern-road"))
                .name()
                .in("en");
        assertThat(words.cheapestWay(gate(road))).endsWith("(built) (at a cost not known: " + name + ")");
        assertThat(words.cheapestWay(gate(road, way(0, MIKRAN, ELECARD)))).endsWith("(nothing to build)");
    }

    @Test
    void a_new_link_is_told_by_both_who_make_it() {
        Addition link = new Addition.LinkMade(
                Ref.of(Organization.class, "mikran"), Ref.of(Organization.class, "elecard"), false);

        assertThat(words.cheapestWay(gate(way(0, link))))
                .contains(name("elecard") + " and " + name("mikran") + " make a link");
    }

    @Test
    void a_gate_without_a_way_says_so() {
        assertThat(words.cheapestWay(gate())).isEqualTo("nobody who is known could open it");
    }

    private String name(String organization) {
        return strategy.resolve(Ref.of(Organization.class, organization)).name().in("en");
    }

    private static GapAlternative way(long cost, Addition... additions) {
        return GapAlternative.builder()
                .community(Ref.of(CooperationCommunity.class, "any"))
                .additions(Arrays.asList(additions))
                .cost(Money.of(cost))
                .build();
    }

    private static GateFinding gate(GapAlternative... ways) {
        return GateFinding.builder()
                .open(false)
                .alternatives(Arrays.asList(ways))
                .explanation(Explanation.of(LocalizedText.of("en", "closed")))
                .build();
    }
}
