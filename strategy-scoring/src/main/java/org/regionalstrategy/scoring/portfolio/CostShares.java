package org.regionalstrategy.scoring.portfolio;

import java.util.Arrays;

/**
 * How the undecided candidates that may need an item share its cost: in proportion to whole-number weights, which are added and
 * taken off without rounding. Any weights give a valid bound; good ones give a tight one.
 */
final class CostShares {
    /** The weight of a whole share. */
    private static final int WHOLE = 1 << 20;

    private static final int STEPS = 400;
    private static final double FIRST_STEP = 0.5;
    private static final double LEAST_EXPONENT = -40;

    private final CompactProblem problem;

    /** The weight of each candidate for each item that it may need, in the order of these. */
    private final long[][] weights;

    /** The weights of the undecided candidates together, by item. */
    private final long[] totals;

    private CostShares(CompactProblem problem) {
        this.problem = problem;
        this.weights = Arrays.stream(problem.mayNeed)
                .map(needs -> new long[needs.length])
                .toArray(long[][]::new);
        this.totals = new long[problem.itemCosts.length];
    }

    /**
     * Shares for which the bound of the whole problem is small: the cost goes to those who can bear it. An exponentiated
     * subgradient search (Kivinen and Warmuth 1997) on the dual of the linear relaxation, whose optimum is the bound of that
     * relaxation: a fixed number of steps of decreasing length from equal shares, the best of which is taken.
     */
    static CostShares fitted(CompactProblem problem) {
        CostShares shares = new CostShares(problem);
        double[][] exponents = Arrays.stream(problem.mayNeed)
                .map(needs -> new double[needs.length])
                .toArray(double[][]::new);
        shares.assign(exponents);
        ReducedCosts costs =
                new ReducedCosts(problem, shares, new int[problem.itemCosts.length], new CapacityUse(problem));
        int[] undecided = new int[problem.candidates];
        double[][] best = copy(exponents);
        double least = Double.POSITIVE_INFINITY;
        for (int step = 0; step < STEPS; step++) {
            costs.prepare(undecided, 0, problem.budget);
            double bound = costs.bound(problem.budget, 0);
            if (bound < least) {
                least = bound;
                best = copy(exponents);
            }
            shares.raise(exponents, costs, FIRST_STEP / Math.sqrt(1 + step));
            shares.assign(exponents);
        }
        shares.assign(best);
        return shares;
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }

    /** Lets those that are worth their cost bear more of the items that they would use. */
    private void raise(double[][] exponents, ReducedCosts costs, double step) {
        for (int i = 0; i < exponents.length; i++) {
            int way = costs.worthwhileWay(i);
            if (way >= 0) {
                for (int item : problem.items[i][way]) {
                    exponents[i][Arrays.binarySearch(problem.mayNeed[i], item)] += step;
                }
            }
        }
    }

    private void assign(double[][] exponents) {
        double[] most = new double[totals.length];
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
        for (int i = 0; i < exponents.length; i++) {
            for (int k = 0; k < exponents[i].length; k++) {
                int item = problem.mayNeed[i][k];
                most[item] = Math.max(most[item], exponents[i][k]);
            }
        }
        Arrays.fill(totals, 0);
        for (int i = 0; i < exponents.length; i++) {
            for (int k = 0; k < exponents[i].length; k++) {
                double exponent = Math.max(LEAST_EXPONENT, exponents[i][k] - most[problem.mayNeed[i][k]]);
                weights[i][k] = 1 + (long) (WHOLE * StrictMath.exp(exponent));
            }
            include(i);
        }
    }

    /** Lets an undecided candidate bear its shares. */
    void include(int candidate) {
        for (int k = 0; k < weights[candidate].length; k++) {
            totals[problem.mayNeed[candidate][k]] += weights[candidate][k];
        }
    }

    /** Takes a candidate out that is decided. */
    void exclude(int candidate) {
        for (int k = 0; k < weights[candidate].length; k++) {
            totals[problem.mayNeed[candidate][k]] -= weights[candidate][k];
        }
    }

    /** Writes what an undecided candidate bears of the cost of each item that it may need, by item. */
    void write(int candidate, double[] byItem) {
        for (int k = 0; k < weights[candidate].length; k++) {
            int item = problem.mayNeed[candidate][k];
            byItem[item] = (double) problem.itemCosts[item] * weights[candidate][k] / totals[item];
        }
    }
}
