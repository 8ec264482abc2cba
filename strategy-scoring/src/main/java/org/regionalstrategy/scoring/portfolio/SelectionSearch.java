package org.regionalstrategy.scoring.portfolio;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.OptionalInt;

/** One search; its state changes on the way down and is restored on the way up. */
final class SelectionSearch {
    /**
     * How much better than the best known value a bound must be to be worth a search, as a share of that value: beyond the
     * rounding of sums. Every candidate in a bound fits the budget alone, so that no term is out of proportion to the best value.
     */
    private static final double ROUNDING = 1e-12;

    /** The most nodes that are visited only to find a selection of equal value that comes first. */
    private static final long TIE_NODES = 20_000;

    private static final int UNDECIDED = -2;
    private static final int LEFT_OUT = -1;

    private final CompactProblem problem;
    private final int[] wayOf;
    private final int[] payers;
    private final long maxNodes;
    private final CostShares shares;
    private final CapacityUse capacities;
    private final ReducedCosts reducedCosts;
    private long nodes;
    private long tieNodes;
    private long left;

    private int[] bestWays;
    private double bestValue = -1;
    private long bestLeft;
    private double openBound = Double.NEGATIVE_INFINITY;

    /**
     * A search.
     *
     * @param shares in which nothing is decided; left as they were
     */
    SelectionSearch(CompactProblem problem, CostShares shares, long maxNodes) {
        this.problem = problem;
        this.maxNodes = maxNodes;
        this.wayOf = new int[problem.candidates];
        this.bestWays = new int[wayOf.length];
        this.payers = new int[problem.itemCosts.length];
        this.shares = shares;
        this.capacities = new CapacityUse(problem);
        this.reducedCosts = new ReducedCosts(problem, shares, payers, capacities);
        this.left = problem.budget;
        Arrays.fill(wayOf, UNDECIDED);
    }

    Selection run(OptionalInt forced) {
        if (forced.isPresent()) {
            decide(forced.getAsInt(), true);
        } else {
            search();
        }
        boolean proven = openBound <= bestValue + rounding();
        if (bestValue < 0) {
            return SelectionSolver.nothing(Math.max(0, openBound), proven);
        }
        ImmutableSortedMap.Builder<Integer, Integer> ways = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < bestWays.length; i++) {
            if (bestWays[i] >= 0) {
                ways.put(i, bestWays[i]);
            }
        }
        double bound = proven ? bestValue : openBound;
        return new Selection(ways.buildOrThrow(), bestValue, problem.budget - bestLeft, bound, proven);
    }

    private double rounding() {
        return ROUNDING * Math.max(0, bestValue);
    }

    private void search() {
        double value = value();
        if (isBetter(value)) {
            bestValue = value;
            bestLeft = left;
            bestWays = wayOf.clone();
        }
        reducedCosts.prepare(wayOf, UNDECIDED, left);
        double enough = bestValue + rounding() - value;
        double bound = value + Math.min(reducedCosts.bound(left, enough), reducedCosts.capacityBound());
        boolean mayBeBetter = bound > bestValue + rounding();
        if (!(mayBeBetter || mayTie(value))) {
            return;
        }
        OptionalInt next = reducedCosts.best();
        if (next.isEmpty()) {
            return;
        }
        if (nodes >= maxNodes) {
            openBound = mayBeBetter ? Math.max(openBound, bound) : openBound;
            return;
        }
        nodes++;
        tieNodes += mayBeBetter ? 0 : 1;
        int candidate = next.getAsInt();
        decide(candidate, false);
        leaveOut(candidate);
    }

    /** More value; of equal value less cost; of equal cost the one that has the first candidate in which they differ. */
    private boolean isBetter(double value) {
        if (value != bestValue || left != bestLeft) {
            return value > bestValue || (value == bestValue && left > bestLeft);
        }
        int first = Arrays.mismatch(chosen(wayOf), chosen(bestWays));
        return first >= 0 && rank(wayOf[first]) < rank(bestWays[first]);
    }

    private static int[] chosen(int[] ways) {
        return Arrays.stream(ways).map(way -> Math.max(way, LEFT_OUT)).toArray();
    }

    private static int rank(int way) {
        return way >= 0 ? way : Integer.MAX_VALUE;
    }

    /** Whether a selection of the best known value may be found that costs less, or as much and comes first. */
    private boolean mayTie(double value) {
        long savings = left - bestLeft;
        double needed = bestValue - rounding() - value;
        if (tieNodes >= TIE_NODES || savings < 0 || reducedCosts.bound(savings, 0) < needed) {
            return false;
        }
        return (savings > 0 && reducedCosts.bound(savings - 1, 0) >= needed) || mayComeFirst();
    }

    private boolean mayComeFirst() {
        for (int i = 0; i < wayOf.length; i++) {
            int least = wayOf[i] == UNDECIDED ? 0 : rank(wayOf[i]);
            int known = rank(bestWays[i]);
            if (least != known) {
                return least < known;
            }
        }
        return false;
    }

    /** Tries every way of a candidate that the budget allows; those worth nothing only if it has to be chosen. */
    private void decide(int number, boolean forced) {
        if (!capacities.fits(number)) {
            return; // only one that has to be chosen
        }
        int[] ways = reducedCosts.waysByWorth(number);
        shares.exclude(number);
        capacities.take(number);
        for (int w : ways) {
            if (problem.values[number][w] > 0 || forced) {
                long cost = pay(problem.items[number][w], problem.costs[number]);
                if (cost <= left) {
                    left -= cost;
                    wayOf[number] = w;
                    search();
                    wayOf[number] = UNDECIDED;
                    left += cost;
                }
                unpay(problem.items[number][w]);
            }
        }
        capacities.giveBack(number);
        shares.include(number);
    }

    private void leaveOut(int number) {
        shares.exclude(number);
        wayOf[number] = LEFT_OUT;
        search();
        wayOf[number] = UNDECIDED;
        shares.include(number);
    }

    private long pay(int[] items, long cost) {
        long sum = cost;
        for (int item : items) {
            if (payers[item]++ == 0) {
                sum += problem.itemCosts[item];
            }
        }
        return sum;
    }

    private void unpay(int[] items) {
        for (int item : items) {
            payers[item]--;
        }
    }

    /** The value so far, always added in the order of the candidates, so that equal selections have equal values. */
    private double value() {
        double value = 0;
        for (int i = 0; i < wayOf.length; i++) {
            if (wayOf[i] >= 0) {
                value += problem.values[i][wayOf[i]];
            }
        }
        return value;
    }

    long nodes() {
        return nodes;
    }
}
