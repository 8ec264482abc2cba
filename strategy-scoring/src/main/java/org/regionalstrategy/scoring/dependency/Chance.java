package org.regionalstrategy.scoring.dependency;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/**
 * A probability, or a difference or ratio of two, as far as it is known.
 *
 * @param <V> the variables
 * @param lower the least that it can be
 * @param upper the most that it can be
 * @param exact whether it was calculated exactly; if not, lower and upper are bounds
 * @param unjudged the variables on which it hangs and whose probability nobody has judged
 */
record Chance<V>(double lower, double upper, boolean exact, ImmutableSet<V> unjudged) {
    static <V> Chance<V> of(double value) {
        return new Chance<>(value + 0.0, value + 0.0, true, ImmutableSet.of());
    }

    boolean isDefined() {
        return exact && unjudged.isEmpty();
    }

    /** A number from this and another, at least 0 and at most 1; if either is not defined, all that is known is that. */
    Chance<V> with(Chance<V> other, double value) {
        return isDefined() && other.isDefined()
                ? of(Math.max(0, Math.min(1, value)))
                : new Chance<>(
                        0,
                        1,
                        exact && other.exact,
                        Sets.union(unjudged, other.unjudged).immutableCopy());
    }
}
