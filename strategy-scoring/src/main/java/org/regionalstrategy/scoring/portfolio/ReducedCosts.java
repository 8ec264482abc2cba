package org.regionalstrategy.scoring.portfolio;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The fractional multiple-choice knapsack over costs in which candidates share the items that they may need. Working memory of a
 * search.
 *
 * <p>With a price per unit of cost, L(price) = price * room + the sum over candidates of the best {@code value - price * cost},
 * or nothing if that is negative. Any price gives a bound; L is convex and piecewise linear, and the least of it is found by
 * intersecting the lines on both sides.
 */
final class ReducedCosts {
    private static final int MOST_STEPS = 40;
    private static final double NEAR = 1e-13;

    private final CompactProblem problem;
    private final CostShares shares;
    private final int[] payers;
    private final CapacityUse capacities;
    private final boolean[] isLive;

    /** By candidate and way; infinite where it is decided or cannot be paid for. */
    private final double[][] cost;

    private final double[] byItem;
    private final int[] live;
    private int liveCount;
    private double price = 1;
    private double spent;

    /**
     * A working memory.
     *
     * @param payers how many chosen candidates pay for each item; kept by the search
     * @param capacities what they leave of what is shared; kept by the search
     */
    ReducedCosts(CompactProblem problem, CostShares shares, int[] payers, CapacityUse capacities) {
        this.problem = problem;
        this.shares = shares;
        this.payers = payers;
        this.capacities = capacities;
        this.isLive = new boolean[problem.candidates];
        this.cost = Arrays.stream(problem.values).map(double[]::clone).toArray(double[][]::new);
        this.byItem = new double[problem.itemCosts.length];
        this.live = new int[problem.candidates];
    }

    /**
     * Looks at the undecided candidates that can still be paid for.
     *
     * @param wayOf the decision on each candidate
     * @param undecided marks an undecided one
     * @param left what is left of the budget
     */
    void prepare(int[] wayOf, int undecided, long left) {
        liveCount = 0;
        for (int i = 0; i < wayOf.length; i++) {
            Arrays.fill(cost[i], Double.POSITIVE_INFINITY);
            isLive[i] = wayOf[i] == undecided && capacities.fits(i) && reduce(i, left);
            if (isLive[i]) {
                live[liveCount++] = i;
            }
        }
    }

    private boolean reduce(int number, long left) {
        boolean any = false;
        shares.write(number, byItem);
        for (int w = 0; w < cost[number].length; w++) {
            long full = problem.costs[number];
            double shared = full;
            for (int item : problem.items[number][w]) {
                if (payers[item] == 0) {
                    full += problem.itemCosts[item];
                    shared += byItem[item];
                }
            }
            if (full <= left && problem.values[number][w] > 0) {
                cost[number][w] = shared;
                any = true;
            }
        }
        return any;
    }

    /**
     * What they can add at most within some room.
     *
     * @param enough a bound that need not be improved on
     */
    double bound(long room, double enough) {
        double low = 0;
        double lowValue = at(0, room);
        double lowSlope = room - spent;
        if (lowSlope >= 0 || lowValue <= enough) {
            return lowValue;
        }
        double high = price;
        double highValue = at(high, room);
        double least = Math.min(lowValue, highValue);
        while (room - spent < 0 && least > enough) {
            low = high;
            lowValue = highValue;
            lowSlope = room - spent;
            high = 2 * high;
            highValue = at(high, room);
            least = Math.min(least, highValue);
        }
        double highSlope = room - spent;
        for (int step = 0; step < MOST_STEPS && least > enough && highSlope > 0; step++) {
            double between = (lowValue - lowSlope * low - highValue + highSlope * high) / (highSlope - lowSlope);
            if (!(between > low && between < high)) {
                break;
            }
            double value = at(between, room);
            boolean found = value >= lowValue + lowSlope * (between - low) - NEAR * value
                    && value <= lowValue + lowSlope * (between - low) + NEAR * value;
            least = Math.min(least, value);
            if (found) {
                break;
            } else if (room - spent < 0) {
                low = between;
                lowValue = value;
                lowSlope = room - spent;
            } else {
                high = between;
                highValue = value;
                highSlope = room - spent;
            }
        }
        return least;
    }

    /** What they can add at most within what is left of each shared capacity, the budget left out. */
    double capacityBound() {
        return capacities.bound(isLive);
    }

    /** The bound at a price, and what is spent at it. */
    private double at(double newPrice, long room) {
        if (newPrice > 0) {
            price = newPrice;
        }
        spent = 0;
        double value = newPrice * room;
        for (int k = 0; k < liveCount; k++) {
            int i = live[k];
            double gain = 0;
            double paid = 0;
            for (int w = 0; w < cost[i].length; w++) {
                double surplus = problem.values[i][w] - newPrice * cost[i][w];
                if (surplus > gain || (surplus == gain && surplus > 0 && cost[i][w] < paid)) {
                    gain = surplus;
                    paid = cost[i][w];
                }
            }
            value += gain;
            spent += paid;
        }
        return value;
    }

    /** The way in which a candidate is worth more than its cost at the last price; negative if there is none. */
    int worthwhileWay(int number) {
        int best = -1;
        double gain = 0;
        for (int w = 0; w < cost[number].length; w++) {
            double surplus = problem.values[number][w] - price * cost[number][w];
            if (surplus > gain) {
                gain = surplus;
                best = w;
            }
        }
        return best;
    }

    /** The ways of a candidate, that which is worth most beyond its cost at the last price first. */
    int[] waysByWorth(int number) {
        double[] surplus = new double[cost[number].length];
        for (int w = 0; w < surplus.length; w++) {
            surplus[w] = problem.values[number][w] - price * cost[number][w];
        }
        return IntStream.range(0, surplus.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer way) -> -surplus[way]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The candidate that is worth most beyond its cost at the last price, of equal ones the first; empty if none can be paid. */
    OptionalInt best() {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < liveCount; k++) {
            int i = live[k];
            for (int w = 0; w < cost[i].length; w++) {
                double surplus = problem.values[i][w] - price * cost[i][w];
                if (surplus > most) {
                    best = i;
                    most = surplus;
                }
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
