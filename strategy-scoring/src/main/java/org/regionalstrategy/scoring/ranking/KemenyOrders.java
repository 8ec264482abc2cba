package org.regionalstrategy.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;

/** All orders that contradict the fewest preferences of voters; see {@link Profile#kemeny()}. */
public final class KemenyOrders {
    private final int[][] preferring;
    private final int alternatives;
    private final int[] least; // by set: the contradictions within the rest, once the set stands before it
    private final int[] orders; // by set: how many orders of the rest have as few
    private final int[] best;
    private final int[] worst;

    KemenyOrders(int[][] preferring) {
        int most = RankingOptions.MOST_ORDERED;
        checkArgument(
                preferring.length > 0 && preferring.length <= most,
                "kemeny: alternatives must lie from 1 to %s: %s",
                most,
                preferring.length);
        this.preferring = preferring;
        this.alternatives = preferring.length;
        this.least = new int[1 << alternatives];
        this.orders = new int[1 << alternatives];
        this.best = new int[alternatives];
        this.worst = new int[alternatives];
        solve();
        span();
    }

    private void solve() {
        int all = least.length - 1;
        orders[all] = 1;
        for (int placed = all - 1; placed >= 0; placed--) {
            least[placed] = Integer.MAX_VALUE;
            for (int next = 0; next < alternatives; next++) {
                if (!holds(placed, next)) {
                    int total = contradictions(placed, next) + least[placed | 1 << next];
                    if (total < least[placed]) {
                        least[placed] = total;
                        orders[placed] = 0;
                    }
                    orders[placed] += total == least[placed] ? orders[placed | 1 << next] : 0;
                }
            }
        }
    }

    private static boolean holds(int set, int alternative) {
        return (set & 1 << alternative) != 0;
    }

    /** How many voters it contradicts to put an alternative before all that are not placed yet. */
    private int contradictions(int placed, int next) {
        int sum = 0;
        for (int other = 0; other < alternatives; other++) {
            sum += holds(placed, other) || other == next ? 0 : preferring[other][next];
        }
        return sum;
    }

    private boolean isOptimal(int placed, int next) {
        return !holds(placed, next) && contradictions(placed, next) + least[placed | 1 << next] == least[placed];
    }

    /** The ranks of each alternative in optimal orders, over the sets that begin one. */
    private void span() {
        boolean[] reached = new boolean[least.length];
        reached[0] = true;
        for (int placed = 0; placed < least.length; placed++) {
            for (int next = 0; next < alternatives && reached[placed]; next++) {
                if (isOptimal(placed, next)) {
                    reached[placed | 1 << next] = true;
                    int rank = Integer.bitCount(placed) + 1;
                    best[next] = best[next] == 0 ? rank : Math.min(best[next], rank);
                    worst[next] = Math.max(worst[next], rank);
                }
            }
        }
    }

    /** How many preferences of a voter for one alternative over another an optimal order contradicts. */
    public int disagreements() {
        return least[0];
    }

    /** How many orders are optimal; above 1 they are tied. */
    public int count() {
        return orders[0];
    }

    /** The best rank of an alternative in an optimal order, from 1. */
    public int bestRank(int alternative) {
        return best[alternative];
    }

    /** The worst rank of an alternative in an optimal order. */
    public int worstRank(int alternative) {
        return worst[alternative];
    }

    /** The optimal orders, each from the first alternative to the last, in lexicographic order, up to a number of them. */
    public ImmutableList<ImmutableIntArray> orders(int most) {
        ImmutableList.Builder<ImmutableIntArray> found = ImmutableList.builder();
        extend(new int[alternatives], 0, 0, most, found);
        return found.build();
    }

    /** Adds the orders that begin with those placed; returns how many more may be added. */
    private int extend(int[] order, int placed, int length, int most, ImmutableList.Builder<ImmutableIntArray> found) {
        if (length == alternatives) {
            found.add(ImmutableIntArray.copyOf(order));
            return most - 1;
        }
        int left = most;
        for (int next = 0; next < alternatives && left > 0; next++) {
            if (isOptimal(placed, next)) {
                order[length] = next;
                left = extend(order, placed | 1 << next, length + 1, left, found);
            }
        }
        return left;
    }
}
