package org.regionalstrategy.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.CostEstimate;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.model.programme.Scenario;
import org.regionalstrategy.model.region.Region;

class StrategyDiffTest {
    private final Strategy island = Strategies.island();

    @Test
    void a_strategy_does_not_differ_from_itself_nor_from_one_in_another_order() {
        assertThat(StrategyDiff.between(island, Strategies.island()).isEmpty()).isTrue();
        Strategy reversed = island.toBuilder()
                .packages(ImmutableList.copyOf(island.packages()).reverse())
                .build();
        assertThat(StrategyDiff.between(island, reversed).isEmpty()).isTrue();
    }

    @Test
    void things_are_added_and_removed() {
        Strategy later = island.toBuilder()
                .links(List.of())
                .addRegion(Region.builder()
                        .from(island.regions().get(0))
                        .id("reef")
                        .build())
                .build();

        assertThat(StrategyDiff.between(island, later))
                .hasToString("+ Region reef\n- CooperationLink university-creamery");
        assertThat(StrategyDiff.between(later, island))
                .hasToString("- Region reef\n+ CooperationLink university-creamery");
    }

    @Test
    void another_demand_on_an_infrastructure_is_a_difference() {
        Ref<Infrastructure> laboratory = Ref.of(Infrastructure.class, "laboratory");
        Strategy before = requiring(Requirement.infrastructure(laboratory, 3));

        assertThat(StrategyDiff.between(before, requiring(Requirement.infrastructure(laboratory, 3)))
                        .isEmpty())
                .isTrue();
        assertThat(StrategyDiff.between(before, requiring(Requirement.infrastructure(laboratory, 4)))
                        .toString())
                .contains("~ ProductPackage sensors", "requires", "3.0", "4.0");
    }

    private Strategy requiring(Requirement requirement) {
        return island.toBuilder()
                .packages(island.packages().stream()
                        .map(item -> item.id().equals("sensors")
                                ? item.toBuilder().requires(requirement).build()
                                : item)
                        .toList())
                .build();
    }

    @Test
    void a_changed_attribute_shows_what_only_one_side_has() {
        Infrastructure laboratory = island.infrastructure().get(0);
        CostEstimate dearer = CostEstimate.builder()
                .capital(Money.of(70))
                .since(PartialDate.parse("2020"))
                .build();
        Strategy later = island.toBuilder()
                .asOf(LocalDate.of(2020, 12, 31))
                .infrastructure(List.of(laboratory.toBuilder()
                        .addCost(dearer)
                        .leadTimeMonths(24)
                        .build()))
                .build();

        assertThat(StrategyDiff.between(island, later).differences())
                .containsExactly(
                        new Difference.Changed(
                                Ref.of(Strategy.class, "island-2035"),
                                "asOf",
                                ImmutableList.of(island.asOf()),
                                ImmutableList.of(later.asOf())),
                        new Difference.Changed(laboratory.ref(), "costs", ImmutableList.of(), ImmutableList.of(dearer)),
                        new Difference.Changed(
                                laboratory.ref(), "leadTimeMonths", ImmutableList.of(18), ImmutableList.of(24)));
    }

    @Test
    void every_attribute_of_every_entity_is_compared() {
        for (EntityList<?> list : EntityList.ALL) {
            assertThat(Attributes.of(list.type())).as(list.property()).isNotNull();
        }
        Scenario plain = Scenario.builder().id("base").name(island.name()).build();
        Scenario noted =
                plain.toBuilder().illustrative(true).notes(island.name()).build();
        assertThat(StrategyDiff.between(
                                island.toBuilder().addScenario(plain).build(),
                                island.toBuilder().addScenario(noted).build())
                        .differences())
                .extracting(difference -> ((Difference.Changed) difference).attribute())
                .containsExactly("illustrative", "notes");
    }
}
