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
    private final PackageProblem problem;
    private final Selection selection;
    private final SelectionSolver solver;

    Rejections(PackageProblem problem, Selection selection, SelectionSolver solver) {
        this.problem = problem;
        this.selection = selection;
        this.solver = solver;
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
        if (alone > problem.problem().budget()) {
            return Candidates.rejection(
                    problem.packages().get(number).productPackage(),
                    RejectionReason.OVER_BUDGET,
                    "costs " + cost + " with what it needs, the budget is " + budget,
                    "со всем необходимым стоит " + cost + ", бюджет " + budget);
        }
        double forced = solver.solveWith(problem.problem(), number).value();
        String with = String.format(Locale.ROOT, "%.0f", forced);
        String without = String.format(Locale.ROOT, "%.0f", selection.value());
        return Candidates.rejection(
                problem.packages().get(number).productPackage(),
                RejectionReason.LESS_VALUE_FOR_MONEY,
                "costs " + cost + " with what it needs; the best choice with it is worth " + with + ", without it "
                        + without,
                "со всем необходимым стоит " + cost + "; лучший набор с ним даёт " + with + ", без него " + without);
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
            cost = Math.addExact(cost, problem.problem().itemCosts().get(item));
        }
        return cost;
    }
}
