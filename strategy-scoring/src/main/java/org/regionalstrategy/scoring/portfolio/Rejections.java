package org.regionalstrategy.scoring.portfolio;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.regionalstrategy.model.assessment.Rejection;
import org.regionalstrategy.model.assessment.RejectionReason;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.scoring.portfolio.SelectionProblem.Candidate;
import org.regionalstrategy.scoring.portfolio.SelectionProblem.Way;

/** Says of every package that was not chosen why it was not. */
final class Rejections {
    /** The most nodes that are visited to find the best choice with a package that was not chosen. */
    private static final long NODES = 20_000;

    private final PackageProblem problem;
    private final Selection selection;
    private final SelectionSolver.Prepared search;

    Rejections(PackageProblem problem, Selection selection, SelectionSolver.Prepared search) {
        this.problem = problem;
        this.selection = selection;
        this.search = search;
    }

    /** The given rejections and those of eligible packages that were not selected. */
    ImmutableList<Rejection> all(ImmutableList<Rejection> ineligible) {
        ImmutableList.Builder<Rejection> all = ImmutableList.builder();
        all.addAll(ineligible);
        for (int number = 0; number < problem.packages().size(); number++) {
            if (!selection.ways().containsKey(number)) {
                all.add(rejection(number));
            }
        }
        return all.build();
    }

    private Rejection rejection(int number) {
        long alone = leastCost(problem.problem().candidates().get(number));
        Money cost = problem.units().toMoney(alone);
        Money budget = problem.units().toMoney(problem.problem().budget());
        return alone > problem.problem().budget() ? overBudget(number, cost, budget) : outdone(number, cost);
    }

    private Rejection overBudget(int number, Money cost, Money budget) {
        return Candidates.rejection(
                problem.packages().get(number).productPackage(),
                RejectionReason.OVER_BUDGET,
                "costs " + cost + " with what it needs, the budget is " + budget,
                "со всем необходимым стоит " + cost + ", бюджет " + budget);
    }

    private Rejection outdone(int number, Money cost) {
        Selection forced = search.solveWith(number, NODES);
        String with = amount(forced.value());
        String without = amount(selection.value());
        return Candidates.rejection(
                problem.packages().get(number).productPackage(),
                RejectionReason.LESS_VALUE_FOR_MONEY,
                "costs " + cost + " with what it needs; the best choice " + (forced.proven() ? "" : "found ")
                        + "with it is worth " + with + ", without it " + without,
                "со всем необходимым стоит " + cost + "; лучший " + (forced.proven() ? "" : "найденный ")
                        + "набор с ним даёт " + with + ", без него " + without);
    }

    private static String amount(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    private long leastCost(Candidate candidate) {
        return candidate.ways().stream()
                .mapToLong(way -> cost(candidate, way))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private long cost(Candidate candidate, Way way) {
        long cost = candidate.cost();
        for (int item : way.items()) {
            cost += problem.problem().itemCosts().get(item);
        }
        return cost;
    }
}
