package org.regionalstrategy.scoring.portfolio;

import java.util.OptionalInt;
import org.regionalstrategy.scoring.portfolio.SelectionProblem.Candidate;
import org.regionalstrategy.scoring.portfolio.SelectionProblem.Way;

/** The fractional knapsack over costs in which candidates share the items that they may need. Working memory of a search. */
final class ReducedCosts {
    private final SelectionProblem problem;
    private final double[] cost;
    private final double[] value;
    private final int[] order;
    private int count;

    ReducedCosts(SelectionProblem problem) {
        this.problem = problem;
        int candidates = problem.candidates().size();
        this.cost = new double[candidates];
        this.value = new double[candidates];
        this.order = new int[candidates];
    }

    /**
     * What the undecided candidates can add at most.
     *
     * @param wayOf the decision on each candidate
     * @param undecided marks an undecided one
     * @param payers how many chosen candidates pay for each item
     * @param mayNeed how many undecided candidates may need each item
     * @param left what is left of the budget
     */
    double bound(int[] wayOf, int undecided, int[] payers, int[] mayNeed, long left) {
        count = 0;
        for (int i = 0; i < wayOf.length; i++) {
            if (wayOf[i] == undecided && reduce(i, payers, mayNeed) && cost[i] <= left) {
                insert(i);
            }
        }
        double room = left;
        double bound = 0;
        for (int k = 0; k < count && room >= 0; k++) {
            int i = order[k];
            double taken = cost[i] <= room ? 1 : room / cost[i];
            bound += taken * value[i];
            room = taken < 1 ? -1 : room - cost[i];
        }
        return bound;
    }

    /** The undecided candidate that is worth most for its reduced cost, by the last bound; empty if none can be afforded. */
    OptionalInt best() {
        return count == 0 ? OptionalInt.empty() : OptionalInt.of(order[0]);
    }

    private boolean reduce(int number, int[] payers, int[] mayNeed) {
        Candidate candidate = problem.candidates().get(number);
        cost[number] = Double.POSITIVE_INFINITY;
        value[number] = 0;
        for (Way way : candidate.ways()) {
            double shared = candidate.cost();
            for (int item : way.items()) {
                if (payers[item] == 0) {
                    shared += (double) problem.itemCosts().get(item) / mayNeed[item];
                }
            }
            cost[number] = Math.min(cost[number], shared);
            value[number] = Math.max(value[number], way.value());
        }
        return value[number] > 0;
    }

    /** Keeps the order by value for reduced cost, the greatest first; equal ones in their own order. */
    private void insert(int number) {
        int place = count++;
        while (place > 0 && isBetter(number, order[place - 1])) {
            order[place] = order[place - 1];
            place--;
        }
        order[place] = number;
    }

    private boolean isBetter(int a, int b) {
        return value[a] * cost[b] > value[b] * cost[a];
    }
}
