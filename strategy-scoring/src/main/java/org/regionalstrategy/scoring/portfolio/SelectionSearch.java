package org.regionalstrategy.scoring.portfolio;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.OptionalInt;
import org.regionalstrategy.scoring.portfolio.SelectionProblem.Candidate;
import org.regionalstrategy.scoring.portfolio.SelectionProblem.Way;

/** One search; its state changes on the way down and is restored on the way up. */
final class SelectionSearch {
    /** How much better a bound must be than the best known value to be worth a search: beyond the rounding of sums. */
    private static final double ROUNDING = 1e-12;

    private static final int UNDECIDED = -2;
    private static final int LEFT_OUT = -1;

    private final SelectionProblem problem;
    private final int[] wayOf;
    private final int[] payers;
    private final int[] mayNeed;
    private final long maxNodes;
    private final ReducedCosts reducedCosts;
    private long nodes;
    private long left;

    private int[] bestWays;
    private double bestValue = -1;
    private long bestLeft;
    private double openBound = Double.NEGATIVE_INFINITY;

    SelectionSearch(SelectionProblem problem, long maxNodes) {
        this.problem = problem;
        this.maxNodes = maxNodes;
        this.wayOf = new int[problem.candidates().size()];
        this.bestWays = new int[wayOf.length];
        this.payers = new int[problem.itemCosts().length()];
        this.mayNeed = new int[payers.length];
        this.reducedCosts = new ReducedCosts(problem);
        this.left = problem.budget();
        Arrays.fill(wayOf, UNDECIDED);
        for (Candidate candidate : problem.candidates()) {
            changeNeed(candidate, 1);
        }
    }

    Selection run(OptionalInt forced) {
        if (forced.isPresent()) {
            decide(forced.getAsInt());
        } else {
            search();
        }
        boolean proven = openBound == Double.NEGATIVE_INFINITY;
        if (bestValue < 0) {
            return SelectionSolver.nothing(Math.max(0, openBound), proven);
        }
        ImmutableSortedMap.Builder<Integer, Integer> ways = ImmutableSortedMap.naturalOrder();
        double value = 0;
        for (int i = 0; i < bestWays.length; i++) {
            if (bestWays[i] >= 0) {
                ways.put(i, bestWays[i]);
                value += problem.candidates().get(i).ways().get(bestWays[i]).value();
            }
        }
        long cost = problem.budget() - bestLeft;
        return new Selection(ways.buildOrThrow(), value, cost, Math.max(value, openBound), proven);
    }

    private void search() {
        double value = value();
        if (value > bestValue || (value == bestValue && left > bestLeft)) {
            bestValue = value;
            bestLeft = left;
            bestWays = wayOf.clone();
        }
        double bound = value + reducedCosts.bound(wayOf, UNDECIDED, payers, mayNeed, left);
        OptionalInt next = reducedCosts.best();
        if (next.isEmpty() || bound <= bestValue + ROUNDING * Math.max(1, bestValue)) {
            return;
        }
        if (nodes >= maxNodes) {
            openBound = Math.max(openBound, bound);
            return;
        }
        nodes++;
        int candidate = next.getAsInt();
        decide(candidate);
        leaveOut(candidate);
    }

    /** Tries every way of a candidate that the budget allows. */
    private void decide(int number) {
        Candidate candidate = problem.candidates().get(number);
        changeNeed(candidate, -1);
        for (int w = 0; w < candidate.ways().size(); w++) {
            Way way = candidate.ways().get(w);
            long cost = pay(way, candidate.cost());
            if (cost <= left) {
                left -= cost;
                wayOf[number] = w;
                search();
                wayOf[number] = UNDECIDED;
                left += cost;
            }
            unpay(way);
        }
        changeNeed(candidate, 1);
    }

    private void leaveOut(int number) {
        changeNeed(problem.candidates().get(number), -1);
        wayOf[number] = LEFT_OUT;
        search();
        wayOf[number] = UNDECIDED;
        changeNeed(problem.candidates().get(number), 1);
    }

    private long pay(Way way, long cost) {
        long sum = cost;
        for (int item : way.items()) {
            if (payers[item]++ == 0) {
                sum = Math.addExact(sum, problem.itemCosts().get(item));
            }
        }
        return sum;
    }

    private void unpay(Way way) {
        for (int item : way.items()) {
            payers[item]--;
        }
    }

    private void changeNeed(Candidate candidate, int by) {
        candidate.ways().stream()
                .flatMap(way -> way.items().stream())
                .distinct()
                .forEach(item -> mayNeed[item] += by);
    }

    /** The value so far, always added in the order of the candidates, so that equal selections have equal values. */
    private double value() {
        double value = 0;
        for (int i = 0; i < wayOf.length; i++) {
            if (wayOf[i] >= 0) {
                value += problem.candidates().get(i).ways().get(wayOf[i]).value();
            }
        }
        return value;
    }
}
