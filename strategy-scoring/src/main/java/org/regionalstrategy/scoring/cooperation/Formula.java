package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;

/**
 * A monotone formula over variables: what must be added so that something holds.
 *
 * @param <V> the variables
 */
sealed interface Formula<V> {
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
        return compound.parts().stream().filter(part -> part.holds(added)).count() >= compound.count();
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
}
