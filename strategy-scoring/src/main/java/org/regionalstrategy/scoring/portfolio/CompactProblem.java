package org.regionalstrategy.scoring.portfolio;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import java.util.Arrays;
import org.regionalstrategy.scoring.portfolio.SelectionProblem.Candidate;
import org.regionalstrategy.scoring.portfolio.SelectionProblem.SharedCapacity;
import org.regionalstrategy.scoring.portfolio.SelectionProblem.Way;

/** A selection problem in plain arrays, for the search to read; nobody writes to them. */
final class CompactProblem {
    final int candidates;

    /** The own cost by candidate. */
    final long[] costs;

    /** The value by candidate and way. */
    final double[][] values;

    /** The items by candidate and way. */
    final int[][][] items;

    /** The items that a candidate may need, in some way. */
    final int[][] mayNeed;

    final long[] itemCosts;

    /** The most that can be spent: the budget rounded down to what sums of the costs can be. */
    final long budget;

    /** What candidates share beside the budget. */
    final ImmutableList<SharedCapacity> capacities;

    CompactProblem(SelectionProblem problem) {
        this.capacities = problem.capacities();
        this.candidates = problem.candidates().size();
        this.costs = problem.candidates().stream().mapToLong(Candidate::cost).toArray();
        this.values = problem.candidates().stream().map(CompactProblem::values).toArray(double[][]::new);
        this.items = problem.candidates().stream().map(CompactProblem::items).toArray(int[][][]::new);
        this.mayNeed = Arrays.stream(items)
                .map(ways -> Arrays.stream(ways)
                        .flatMapToInt(Arrays::stream)
                        .distinct()
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
        this.itemCosts = problem.itemCosts().toArray();
        long unit = 0;
        for (long cost : costs) {
            unit = LongMath.gcd(unit, cost);
        }
        for (long cost : itemCosts) {
            unit = LongMath.gcd(unit, cost);
        }
        this.budget = unit == 0 ? problem.budget() : problem.budget() - problem.budget() % unit;
    }

    private static double[] values(Candidate candidate) {
        return candidate.ways().stream().mapToDouble(Way::value).toArray();
    }

    private static int[][] items(Candidate candidate) {
        return candidate.ways().stream()
                .map(way -> way.items().stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}
