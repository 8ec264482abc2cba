package org.regionalstrategy.scoring.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A formula in which one variable stands for all that can stand in for it.
 *
 * <p>Variables are alike if they are offered by the same choices "one of these" and occur nowhere else. Such variables only ever
 * act as "one of them", so that no minimal set takes two, and any of them can take the place of another. Where hundreds of
 * organizations offer a few capabilities, this leaves few variables. The time is linear in the size of the formula.
 *
 * @param <V> the variables
 * @param formula the formula over the first of each group
 * @param groups the variables that the first of them stands for, by the first; only where there are several
 */
public record StandIns<V>(Formula<V> formula, ImmutableMap<V, ImmutableList<V>> groups) {
    /** The formula as it is. */
    public static <V> StandIns<V> none(Formula<V> formula) {
        return new StandIns<>(formula, ImmutableMap.of());
    }

    /**
     * Groups alike variables.
     *
     * @param mayGroup which variables may be grouped
     * @param order the order in a group
     */
    public static <V> StandIns<V> of(Formula<V> formula, Predicate<V> mayGroup, Comparator<V> order) {
        Places<V> places = new Places<>(mayGroup);
        places.collect(formula);
        Map<List<Integer>, List<V>> alike = new LinkedHashMap<>();
        places.choices.forEach((variable, choices) -> {
            if (!places.elsewhere.contains(variable)) {
                alike.computeIfAbsent(choices, key -> new ArrayList<>()).add(variable);
            }
        });
        Set<V> dropped = new HashSet<>();
        ImmutableMap.Builder<V, ImmutableList<V>> groups = ImmutableMap.builder();
        for (Collection<V> group : alike.values()) {
            if (group.size() > 1) {
                ImmutableList<V> sorted = ImmutableList.sortedCopyOf(order, group);
                groups.put(sorted.get(0), sorted);
                dropped.addAll(sorted.subList(1, sorted.size()));
            }
        }
        return new StandIns<>(without(formula, dropped), groups.buildOrThrow());
    }

    /** The variables that a variable stands for: itself at least. */
    public ImmutableList<V> group(V variable) {
        return groups.getOrDefault(variable, ImmutableList.of(variable));
    }

    private static <V> Formula<V> without(Formula<V> formula, Set<V> dropped) {
        if (formula instanceof Formula.AtLeast<V> compound) {
            return new Formula.AtLeast<>(
                    compound.count(),
                    compound.parts().stream()
                            .filter(part -> !(part instanceof Formula.Variable<V> variable)
                                    || !dropped.contains(variable.variable()))
                            .map(part -> without(part, dropped))
                            .collect(ImmutableList.toImmutableList()));
        }
        return formula;
    }

    /** Where variables occur: in which choices, by number, and whether elsewhere too. */
    private static final class Places<V> {
        private final Predicate<V> mayGroup;
        private final Map<V, List<Integer>> choices = new LinkedHashMap<>();
        private final Set<V> elsewhere = new HashSet<>();
        private int compounds;

        Places(Predicate<V> mayGroup) {
            this.mayGroup = mayGroup;
        }

        void collect(Formula<V> formula) {
            if (formula instanceof Formula.Variable<V> variable) {
                elsewhere.add(variable.variable());
                return;
            }
            Formula.AtLeast<V> compound = (Formula.AtLeast<V>) formula;
            int number = compounds++;
            for (Formula<V> part : compound.parts()) {
                if (compound.count() == 1
                        && part instanceof Formula.Variable<V> variable
                        && mayGroup.test(variable.variable())) {
                    choices.computeIfAbsent(variable.variable(), key -> new ArrayList<>())
                            .add(number);
                } else {
                    collect(part);
                }
            }
        }
    }
}
