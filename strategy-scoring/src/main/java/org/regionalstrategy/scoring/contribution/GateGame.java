package org.regionalstrategy.scoring.contribution;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.regionalstrategy.model.assessment.cooperation.ShapleyMethod;
import org.regionalstrategy.scoring.formula.Formula;

/**
 * The game in which a coalition is worth 1 if it makes a formula hold, else 0. Players whom no smallest coalition needs are
 * dummies, those who can stand in for each other are alike.
 */
final class GateGame {
    /** Below this number all coalitions are valued sooner than a diagram is integrated, and without rounding. */
    private static final int FEW_PLAYERS = 10;

    private GateGame() {}

    /** The values of the players that the formula mentions, in that order. */
    static <V extends Comparable<? super V>> ShapleyValues values(Formula<V> formula, ShapleyOptions options) {
        int players = formula.variables().size();
        if (players > Math.min(FEW_PLAYERS, options.exactPlayers())) {
            Optional<MultilinearExtension<V>> extension = MultilinearExtension.of(formula, options.nodes());
            if (extension.isPresent()) {
                return ShapleyValues.builder()
                        .values(ImmutableDoubleArray.copyOf(extension.get().shapleyValues()))
                        .standardErrors(ImmutableDoubleArray.copyOf(new double[players]))
                        .surplus(worth(formula, true) - worth(formula, false))
                        .method(ShapleyMethod.DECISION_DIAGRAM)
                        .options(options)
                        .build();
            }
        }
        Formula<Integer> numbered = numbered(formula);
        return ShapleyCalculator.withDefaults()
                .withOptions(options)
                .calculate(players, coalition -> numbered.holds(coalition::get) ? 1 : 0);
    }

    private static double worth(Formula<?> formula, boolean everybody) {
        return formula.holds(player -> everybody) ? 1 : 0;
    }

    private static <V> Formula<Integer> numbered(Formula<V> formula) {
        Map<V, Integer> numbers = new HashMap<>();
        formula.variables().forEach(player -> numbers.put(player, numbers.size()));
        ImmutableMap<V, Formula<Integer>> variables = numbers.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Map.Entry::getKey, entry -> new Formula.Variable<>(entry.getValue())));
        return formula.replaced(player -> variables.getOrDefault(player, Formula.never()));
    }
}
