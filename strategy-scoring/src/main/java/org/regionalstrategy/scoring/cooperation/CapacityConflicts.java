package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The smallest sets of those who take more than there is together: without any of a set the others fit. In the theory of the
 * knapsack these are the minimal covers (Balas 1975, Facets of the knapsack polytope).
 *
 * <p>Taken by falling demand, a set is minimal just if it fits without its last. Sets of one are sought first, then of two, and so
 * on; a branch that cannot exceed the capacity with as many more is cut, so that the time is linear in what is listed times the
 * square of the number of takers.
 *
 * @param <T> who takes
 */
final class CapacityConflicts<T> {
    private final List<T> takers = new ArrayList<>();
    private final List<BigDecimal> demands = new ArrayList<>();
    private final BigDecimal capacity;
    private final int most;
    private final List<ImmutableSet<T>> found = new ArrayList<>();

    private CapacityConflicts(Map<T, BigDecimal> demands, BigDecimal capacity, int most) {
        this.capacity = capacity;
        this.most = most;
        demands.entrySet().stream()
                .sorted(Map.Entry.<T, BigDecimal>comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> {
                    takers.add(entry.getKey());
                    this.demands.add(entry.getValue());
                });
    }

    /**
     * The sets.
     *
     * @param demands above 0
     * @param most how many are listed at most; one more if there are more
     */
    static <T> ImmutableList<ImmutableSet<T>> of(Map<T, BigDecimal> demands, BigDecimal capacity, int most) {
        CapacityConflicts<T> conflicts = new CapacityConflicts<>(demands, capacity, most);
        for (int size = 1; size <= demands.size() && conflicts.found.size() <= most; size++) {
            conflicts.search(new ArrayList<>(), BigDecimal.ZERO, 0, size);
        }
        return ImmutableList.copyOf(conflicts.found);
    }

    /** Takes as many more as are left, of those from a place on. */
    private void search(List<T> taken, BigDecimal sum, int from, int left) {
        for (int next = from; next + left <= takers.size() && found.size() <= most; next++) {
            if (sum.add(greatest(next, left)).compareTo(capacity) <= 0) {
                return; // those after take no more
            }
            BigDecimal with = sum.add(demands.get(next));
            taken.add(takers.get(next));
            if (left == 1) {
                found.add(ImmutableSet.copyOf(taken)); // it fits without the last, who takes the least
            } else if (with.compareTo(capacity) <= 0) {
                search(taken, with, next + 1, left - 1);
            }
            taken.remove(taken.size() - 1);
        }
    }

    private BigDecimal greatest(int from, int count) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal demand : demands.subList(from, from + count)) {
            sum = sum.add(demand);
        }
        return sum;
    }
}
