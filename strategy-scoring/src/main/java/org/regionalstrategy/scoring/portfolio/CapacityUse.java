package org.regionalstrategy.scoring.portfolio;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.regionalstrategy.scoring.portfolio.SelectionProblem.SharedCapacity;

/**
 * What the chosen candidates leave of each shared capacity; working memory of a search. Amounts are added without rounding.
 *
 * <p>The bound is that of each capacity by itself, with the budget left out: those who take of it fill what is left in the order of
 * their value for a unit, the last of them in part (Dantzig 1957), and all others are chosen.
 */
final class CapacityUse {
    /** Beyond the rounding of sums: the bound must not be below the truth. */
    private static final double ROUNDING = 1 + 1e-12;

    private final BigDecimal[] left;

    /** By candidate the capacities that it takes of, and how much. */
    private final int[][] taken;

    private final BigDecimal[][] amounts;
    private final double[] value;

    /** By capacity those who take of it, most value for a unit first, and how much each takes. */
    private final int[][] takers;

    private final double[][] demands;

    CapacityUse(CompactProblem problem) {
        ImmutableList<SharedCapacity> capacities = problem.capacities;
        this.left = capacities.stream().map(SharedCapacity::amount).toArray(BigDecimal[]::new);
        this.value = Arrays.stream(problem.values)
                .mapToDouble(ways -> Arrays.stream(ways).max().orElse(0))
                .toArray();
        this.taken = new int[problem.candidates][];
        this.amounts = new BigDecimal[problem.candidates][];
        for (int i = 0; i < problem.candidates; i++) {
            int candidate = i;
            taken[i] = IntStream.range(0, left.length)
                    .filter(k -> capacities.get(k).demands().containsKey(candidate))
                    .toArray();
            amounts[i] = Arrays.stream(taken[i])
                    .mapToObj(k -> capacities.get(k).demands().get(candidate))
                    .toArray(BigDecimal[]::new);
        }
        this.takers = capacities.stream().map(this::inOrder).toArray(int[][]::new);
        this.demands = new double[left.length][];
        for (int k = 0; k < left.length; k++) {
            SharedCapacity capacity = capacities.get(k);
            demands[k] = Arrays.stream(takers[k])
                    .mapToDouble(candidate -> capacity.demands()
                            .getOrDefault(candidate, BigDecimal.ZERO)
                            .doubleValue())
                    .toArray();
        }
    }

    private int[] inOrder(SharedCapacity capacity) {
        return capacity.demands().entrySet().stream()
                .sorted(Comparator.comparingDouble(
                        entry -> -value[entry.getKey()] / entry.getValue().doubleValue()))
                .mapToInt(entry -> entry.getKey())
                .toArray();
    }

    /** Whether there is enough left for a candidate. */
    boolean fits(int candidate) {
        for (int i = 0; i < taken[candidate].length; i++) {
            if (amounts[candidate][i].compareTo(left[taken[candidate][i]]) > 0) {
                return false;
            }
        }
        return true;
    }

    void take(int candidate) {
        for (int i = 0; i < taken[candidate].length; i++) {
            left[taken[candidate][i]] = left[taken[candidate][i]].subtract(amounts[candidate][i]);
        }
    }

    void giveBack(int candidate) {
        for (int i = 0; i < taken[candidate].length; i++) {
            left[taken[candidate][i]] = left[taken[candidate][i]].add(amounts[candidate][i]);
        }
    }

    /**
     * What some candidates can add at most; infinite where nothing is shared.
     *
     * @param live by candidate whether it is one of them
     */
    double bound(boolean[] live) {
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < left.length; k++) {
            least = Math.min(least, bound(k, live));
        }
        return least;
    }

    private double bound(int capacity, boolean[] live) {
        double bound = 0;
        for (int candidate = 0; candidate < live.length; candidate++) {
            bound += live[candidate] ? value[candidate] : 0;
        }
        double room = left[capacity].doubleValue() * ROUNDING;
        double filled = 0;
        double all = 0;
        for (int i = 0; i < takers[capacity].length; i++) {
            int candidate = takers[capacity][i];
            if (live[candidate]) {
                double part = Math.max(0, Math.min(1, room / demands[capacity][i]));
                filled += part * value[candidate];
                all += value[candidate];
                room -= part * demands[capacity][i];
            }
        }
        return filled >= all ? bound : (bound - all + filled) * ROUNDING + Math.ulp(bound) * live.length;
    }
}
