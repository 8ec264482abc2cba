package org.regionalstrategy.scoring.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A monotone formula over variables: what must be added so that something holds.
 *
 * @param <V> the variables
 */
public sealed interface Formula<V> {
    /** Holds once a variable is added. */
    record Variable<V>(V variable) implements Formula<V> {}

    /** Holds if at least a number of parts do: all of them, one of them, none needed. */
    record AtLeast<V>(int count, ImmutableList<Formula<V>> parts) implements Formula<V> {}

    /** Whether it holds once some variables are added. */
    default boolean holds(Predicate<V> added) {
        if (this instanceof Variable<V> single) {
            return added.test(single.variable());
        }
        AtLeast<V> compound = (AtLeast<V>) this;
        int missing = compound.count();
        for (Formula<V> part : compound.parts()) {
            if (missing <= 0) {
                return true;
            }
            missing -= part.holds(added) ? 1 : 0;
        }
        return missing <= 0;
    }

    /** Holds already. */
    static <V> Formula<V> met() {
        return new AtLeast<>(0, ImmutableList.of());
    }

    /** Holds whatever is added never. */
    static <V> Formula<V> never() {
        return new AtLeast<>(1, ImmutableList.of());
    }

    static <V> Formula<V> all(Iterable<Formula<V>> parts) {
        ImmutableList<Formula<V>> list = ImmutableList.copyOf(parts);
        return new AtLeast<>(list.size(), list);
    }

    static <V> Formula<V> any(Iterable<Formula<V>> parts) {
        return new AtLeast<>(1, ImmutableList.copyOf(parts));
    }

    /**
     * The formula with another in the place of each variable. Parts that hold already or never are left out; what is left of
     * a formula of which enough parts hold is {@link #met()}, and of one that too few parts can meet {@link #never()}.
     */
    default <W> Formula<W> replaced(Function<? super V, Formula<W>> replacement) {
        if (this instanceof Variable<V> single) {
            return replacement.apply(single.variable());
        }
        AtLeast<V> compound = (AtLeast<V>) this;
        int count = compound.count();
        List<Formula<W>> left = new ArrayList<>();
        for (Formula<V> part : compound.parts()) {
            Formula<W> replaced = part.replaced(replacement);
            if (replaced.isMet()) {
                count--;
            } else if (!replaced.isNever()) {
                left.add(replaced);
            }
        }
        if (count <= 0) {
            return met();
        } else if (left.size() < count) {
            return never();
        }
        return left.size() == 1 ? left.get(0) : new AtLeast<>(count, ImmutableList.copyOf(left));
    }

    /**
     * The dual: it holds for a set of variables if the formula does not hold for all others. Its smallest sets are those whose
     * absence makes the formula fail: the minimal cuts.
     */
    default Formula<V> dual() {
        if (this instanceof AtLeast<V> compound) {
            return new AtLeast<>(
                    Math.max(0, compound.parts().size() - compound.count() + 1),
                    compound.parts().stream().map(Formula::dual).collect(ImmutableList.toImmutableList()));
        }
        return this;
    }

    /** The variables that it mentions, in the order of their first mention. */
    default ImmutableSet<V> variables() {
        ImmutableSet.Builder<V> variables = ImmutableSet.builder();
        collect(variables);
        return variables.build();
    }

    private void collect(ImmutableSet.Builder<V> variables) {
        if (this instanceof Variable<V> single) {
            variables.add(single.variable());
        } else {
            ((AtLeast<V>) this).parts().forEach(part -> part.collect(variables));
        }
    }

    private boolean isMet() {
        return this instanceof AtLeast<V> compound && compound.count() <= 0;
    }

    private boolean isNever() {
        return this instanceof AtLeast<V> compound
                && compound.count() > compound.parts().size();
    }
}
