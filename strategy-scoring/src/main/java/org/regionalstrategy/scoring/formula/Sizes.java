package org.regionalstrategy.scoring.formula;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * How many things make a formula hold at least: a bound from below. What parts have nothing in common adds up; of parts that
 * may share things it is that of the greatest. Each part is looked at once.
 *
 * @param <V> the variables
 */
final class Sizes<V> {
    private final ToIntFunction<V> thing;
    private final Map<Formula<V>, Integer> least = new IdentityHashMap<>();
    private final Map<Formula<V>, BitSet> things = new IdentityHashMap<>();
    private final Map<List<Formula<V>>, List<List<Formula<V>>>> components = new IdentityHashMap<>();

    /**
     * Sizes of formulas.
     *
     * @param thing the number of what a variable is of
     */
    Sizes(ToIntFunction<V> thing) {
        this.thing = thing;
    }

    /** The parts in groups that have nothing in common, in the order of their first parts. */
    List<List<Formula<V>>> components(ImmutableList<Formula<V>> parts) {
        List<List<Formula<V>>> known = components.get(parts);
        if (known == null) {
            known = found(parts);
            components.put(parts, known);
        }
        return known;
    }

    private List<List<Formula<V>>> found(ImmutableList<Formula<V>> parts) {
        List<List<Formula<V>>> found = new ArrayList<>();
        List<BitSet> mentioned = new ArrayList<>();
        for (Formula<V> part : parts) {
            List<Formula<V>> joined = new ArrayList<>();
            BitSet all = (BitSet) things(part).clone();
            for (int i = found.size() - 1; i >= 0; i--) {
                if (mentioned.get(i).intersects(things(part))) {
                    joined.addAll(0, found.remove(i));
                    all.or(mentioned.remove(i));
                }
            }
            joined.add(part);
            found.add(joined);
            mentioned.add(all);
        }
        return found;
    }

    /** The bound for all of some parts that have things in common. */
    int ofComponent(List<Formula<V>> parts) {
        return parts.stream().mapToInt(this::of).max().orElse(0);
    }

    private int of(Formula<V> formula) {
        Integer known = least.get(formula);
        if (known == null) {
            known = formula instanceof Formula.AtLeast<V> compound ? of(compound) : 1;
            least.put(formula, known);
        }
        return known;
    }

    private int of(Formula.AtLeast<V> formula) {
        if (formula.count() <= 0) {
            return 0;
        } else if (formula.count() > formula.parts().size()) {
            return Short.MAX_VALUE; // never holds
        } else if (formula.count() == formula.parts().size()) {
            return components(formula.parts()).stream()
                    .mapToInt(this::ofComponent)
                    .sum();
        }
        return formula.parts().stream()
                .mapToInt(this::of)
                .sorted()
                .skip(formula.count() - 1L)
                .findFirst()
                .orElseThrow();
    }

    private BitSet things(Formula<V> formula) {
        BitSet known = things.get(formula);
        if (known == null) {
            known = new BitSet();
            if (formula instanceof Formula.Variable<V> variable) {
                known.set(thing.applyAsInt(variable.variable()));
            } else {
                for (Formula<V> part : ((Formula.AtLeast<V>) formula).parts()) {
                    known.or(things(part));
                }
            }
            things.put(formula, known);
        }
        return known;
    }
}
