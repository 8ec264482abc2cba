package org.regionalstrategy.scoring.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.OpenedGate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.scoring.cooperation.RandomGates;
import org.regionalstrategy.scoring.formula.Formula;
import org.regionalstrategy.scoring.formula.MinimalSets;
import org.regionalstrategy.scoring.formula.RandomFormulas;

/** What has to be built is the cheapest, also where the ways are too many to list. */
class BuildingCostTest {
    private static final int UNPRICED = 3;

    private static final Strategy STRATEGY = unpriced(RandomGates.large(1, 20, 1));

    private static Strategy unpriced(Strategy strategy) {
        List<Infrastructure> items = List.copyOf(strategy.infrastructure());
        return strategy.toBuilder()
                .infrastructure(items.stream()
                        .map(item -> item == items.get(UNPRICED)
                                ? item.toBuilder().costs(List.of()).build()
                                : item)
                        .toList())
                .build();
    }

    private static Ref<?> item(int number) {
        return STRATEGY.infrastructure().get(number).ref();
    }

    private static BigDecimal cost(int number) {
        return STRATEGY.infrastructure()
                .get(number)
                .cost()
                .map(cost -> cost.capital().amount())
                .orElse(BigDecimal.ZERO);
    }

    private static BigDecimal cost(Set<Integer> numbers) {
        return numbers.stream().map(BuildingCostTest::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Set<Integer> cheapest(Formula<Integer> formula) {
        return Sets.powerSet(RandomFormulas.VARIABLES).stream()
                .filter(set -> formula.holds(set::contains))
                .min(Comparator.comparing((Set<Integer> set) -> set.contains(UNPRICED))
                        .thenComparing(BuildingCostTest::cost)
                        .thenComparing(Set::size))
                .orElseThrow();
    }

    @Test
    void the_way_named_is_the_cheapest_or_it_is_said_that_it_may_not_be() {
        int sought = 0;
        int admitted = 0;
        int unpriced = 0;
        for (int seed = 0; seed < 3_000; seed++) {
            Formula<Integer> formula = RandomFormulas.of(seed, 3);
            if (formula.holds(variable -> true)) {
                BuildingCost building = new BuildingCost(STRATEGY, 1);
                OpenedGate gate = building.opened(
                        STRATEGY.packages().get(0), formula.replaced(number -> new Formula.Variable<>(item(number))));
                if (building.isExact()) {
                    Set<Integer> cheapest = cheapest(formula);
                    assertThat(gate.needed()).as("seed %s", seed).hasSize(cheapest.size());
                    assertThat(gate.cost().isDefined()).isEqualTo(!cheapest.contains(UNPRICED));
                    if (gate.cost().isDefined()) {
                        assertThat(gate.cost())
                                .isEqualTo(Measure.of(cost(cheapest).doubleValue()));
                    }
                    ImmutableSet<Ref<?>> needed = gate.needed();
                    assertThat(formula.holds(number -> needed.contains(item(number))))
                            .isTrue();
                    sought += MinimalSets.of(formula, 1).complete() ? 0 : 1;
                    unpriced += gate.cost().isDefined() ? 0 : 1;
                } else {
                    admitted++;
                }
            }
        }
        assertThat(sought).isGreaterThan(100);
        assertThat(admitted).isPositive();
        assertThat(unpriced).isPositive();
    }
}
