package org.regionalstrategy.scoring.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.math.LongMath;

/**
 * Sets of variables that differ only in which of some stand-ins they take.
 *
 * @param <V> the variables
 * @param groups a set takes one variable of each; no group is empty, and no two share a variable
 */
public record Pattern<V>(ImmutableList<ImmutableList<V>> groups) {
    public int size() {
        return groups.size();
    }

    /** How many sets there are; {@code Long.MAX_VALUE} if there are more. */
    public long count() {
        long count = 1;
        for (ImmutableList<V> group : groups) {
            count = LongMath.saturatedMultiply(count, group.size());
        }
        return count;
    }

    /**
     * One of the sets.
     *
     * @param number from 0 to below the count; the last group changes the fastest
     */
    public ImmutableSet<V> set(long number) {
        ImmutableList.Builder<V> reversed = ImmutableList.builder();
        long rest = number;
        for (ImmutableList<V> group : groups.reverse()) {
            reversed.add(group.get((int) (rest % group.size())));
            rest /= group.size();
        }
        return ImmutableSet.copyOf(reversed.build().reverse());
    }
}
