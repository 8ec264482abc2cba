package org.regionalstrategy.scoring.portfolio;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Rejection;
import org.regionalstrategy.model.assessment.RejectionReason;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.scoring.portfolio.SelectionProblem.Candidate;
import org.regionalstrategy.scoring.portfolio.SelectionProblem.SharedCapacity;
import org.regionalstrategy.scoring.portfolio.SelectionProblem.Way;

/** Says of every package that was not chosen why it was not. */
final class Rejections {
    /** The most nodes that are visited to find the best choice with a package that was not chosen. */
    private static final long NODES = 20_000;

    private final Strategy strategy;
    private final PackageProblem problem;
    private final Selection selection;
    private final SelectionSolver.Prepared search;

    Rejections(Strategy strategy, PackageProblem problem, Selection selection, SelectionSolver.Prepared search) {
        this.strategy = strategy;
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
        if (alone > problem.problem().budget()) {
            return overBudget(number, cost, budget);
        }
        Optional<Shortage> shortage = shortage(number);
        if (shortage.isPresent() && shortage.get().isForever()) {
            return tooLarge(number, shortage.get());
        }
        boolean isThatAll = shortage.isPresent() && additionalCost(number) <= leftOfBudget();
        return outdone(
                number,
                cost,
                isThatAll ? RejectionReason.CAPACITY_SHORT : RejectionReason.LESS_VALUE_FOR_MONEY,
                shortage);
    }

    /**
     * Too little capacity for a candidate.
     *
     * @param demand what it takes
     * @param amount what there is
     * @param left what the chosen ones leave
     */
    private record Shortage(Infrastructure infrastructure, BigDecimal demand, BigDecimal amount, BigDecimal left) {
        boolean isForever() {
            return demand.compareTo(amount) > 0;
        }

        String english() {
            return "takes " + demand.toPlainString() + " of the capacity of "
                    + infrastructure.name().in("en") + ", of which the chosen packages leave " + left.toPlainString()
                    + "; ";
        }

        String russian() {
            return "занимает " + demand.toPlainString() + " мощности объекта «"
                    + infrastructure.name().in("ru") + "», из которой выбранные пакеты оставляют "
                    + left.toPlainString() + "; ";
        }
    }

    /** The first capacity, in the order of the strategy, of which the chosen candidates leave too little; those it can never have first. */
    private Optional<Shortage> shortage(int number) {
        return IntStream.range(0, problem.shared().size())
                .boxed()
                .flatMap(place -> shortage(number, place).stream())
                .min(Comparator.comparing(found -> !found.isForever()));
    }

    private Optional<Shortage> shortage(int number, int place) {
        SharedCapacity capacity = problem.problem().capacities().get(place);
        BigDecimal demand = capacity.demands().getOrDefault(number, BigDecimal.ZERO);
        BigDecimal left = capacity.demands().entrySet().stream()
                .filter(entry -> selection.ways().containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(capacity.amount(), BigDecimal::subtract);
        return demand.compareTo(left) > 0
                ? Optional.of(
                        new Shortage(strategy.resolve(problem.shared().get(place)), demand, capacity.amount(), left))
                : Optional.empty();
    }

    /** What a candidate costs beside the chosen ones, which pay for their items. */
    private long additionalCost(int number) {
        Candidate candidate = problem.problem().candidates().get(number);
        Set<Integer> paid = selection.ways().entrySet().stream()
                .flatMap(entry ->
                        problem
                                .problem()
                                .candidates()
                                .get(entry.getKey())
                                .ways()
                                .get(entry.getValue())
                                .items()
                                .stream())
                .collect(Collectors.toSet());
        return candidate.ways().stream()
                .mapToLong(way -> candidate.cost()
                        + way.items().stream()
                                .filter(item -> !paid.contains(item))
                                .mapToLong(item -> problem.problem().itemCosts().get(item))
                                .sum())
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private long leftOfBudget() {
        return problem.problem().budget() - selection.cost();
    }

    private Rejection overBudget(int number, Money cost, Money budget) {
        return Candidates.rejection(
                problem.packages().get(number).productPackage(),
                RejectionReason.OVER_BUDGET,
                "costs " + cost + " with what it needs, the budget is " + budget,
                "со всем необходимым стоит " + cost + ", бюджет " + budget);
    }

    private Rejection tooLarge(int number, Shortage shortage) {
        return Candidates.tooLarge(
                problem.packages().get(number).productPackage(),
                shortage.infrastructure(),
                shortage.demand(),
                shortage.amount());
    }

    private Rejection outdone(int number, Money cost, RejectionReason reason, Optional<Shortage> shortage) {
        Selection forced = search.solveWith(number, NODES);
        String with = amount(forced.value());
        String without = amount(selection.value());
        return Candidates.rejection(
                problem.packages().get(number).productPackage(),
                reason,
                shortage.map(Shortage::english).orElse("") + "costs " + cost + " with what it needs; the best choice "
                        + (forced.proven() ? "" : "found ") + "with it is worth " + with + ", without it " + without,
                shortage.map(Shortage::russian).orElse("") + "со всем необходимым стоит " + cost + "; лучший "
                        + (forced.proven() ? "" : "найденный ") + "набор с ним даёт " + with + ", без него " + without);
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
