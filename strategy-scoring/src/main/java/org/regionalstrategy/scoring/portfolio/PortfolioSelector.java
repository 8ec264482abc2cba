package org.regionalstrategy.scoring.portfolio;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Contribution;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Optimality;
import org.regionalstrategy.model.assessment.PackageChoice;
import org.regionalstrategy.model.assessment.PackageFinding;
import org.regionalstrategy.model.assessment.PortfolioFinding;
import org.regionalstrategy.model.assessment.SharedInfrastructure;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.scoring.cooperation.CapacityDemands;
import org.regionalstrategy.scoring.provenance.LibraryVersion;

/**
 * Chooses the packages that are worth most together under a budget. Infrastructure that several need is paid once; what a
 * package is expected to yield is its market value times the probability that the decisions it waits for are adopted, taken as
 * independent. Partners that join and capabilities that are raised cost nothing here.
 *
 * <p>What one package takes for certain of the capacity of an infrastructure ({@link CapacityDemands}) is not there for another,
 * where the capacity is known. What it takes only by some of its ways constrains nothing: where these could take more together
 * than there is, a choice is not called proven, and a warning says so. Its bound holds all the same.
 */
public final class PortfolioSelector {
    /** How packages are chosen, for the settings of an assessment. */
    public static final String METHOD = "exact branch and bound; shared infrastructure is paid once";

    private static final LocalizedText NOT_PROVEN = LocalizedText.of(
            "en",
            "The search was cut off: a better choice, up to the bound, cannot be excluded.",
            "ru",
            "Поиск был прерван: лучший выбор, в пределах границы, не исключён.");

    private static final LocalizedText MAY_RUN_SHORT = LocalizedText.of(
            "en",
            "By some of their ways the chosen packages would take more of a capacity than there is; which way each goes is not"
                    + " settled here.",
            "ru",
            "Некоторыми из своих путей выбранные пакеты заняли бы больше мощности, чем есть; кто каким путём идёт, здесь не"
                    + " решается.");

    private static final PortfolioSelector DEFAULT = new PortfolioSelector(SelectionSolver.withDefaults());

    private final SelectionSolver solver;

    private PortfolioSelector(SelectionSolver solver) {
        this.solver = solver;
    }

    public static PortfolioSelector withDefaults() {
        return DEFAULT;
    }

    /** A selector that searches with a solver of other limits. */
    public PortfolioSelector withSolver(SelectionSolver newSolver) {
        return new PortfolioSelector(requireNonNull(newSolver, "solver"));
    }

    /**
     * The choice.
     *
     * @param strategy the strategy as it was known on a date
     * @param findings the findings on its packages
     * @param budget not negative
     */
    public PortfolioFinding select(Strategy strategy, ImmutableList<PackageFinding> findings, Money budget) {
        return select(strategy, findings, budget, CapacityDemands.of(strategy));
    }

    /** The choice where it is known already what packages take of capacities. */
    public PortfolioFinding select(
            Strategy strategy, ImmutableList<PackageFinding> findings, Money budget, CapacityDemands demands) {
        return select(strategy, findings, budget, demands, ImmutableMap.of());
    }

    /** The choice where others have taken some of the capacities that packages share. */
    PortfolioFinding select(
            Strategy strategy,
            ImmutableList<PackageFinding> findings,
            Money budget,
            CapacityDemands demands,
            Map<Ref<Infrastructure>, BigDecimal> taken) {
        Candidates candidates = Candidates.of(strategy, findings, demands);
        PackageProblem problem = PackageProblem.of(strategy, candidates.eligible(), budget, demands, taken);
        SelectionSolver.Prepared search = solver.prepare(problem.problem());
        Selection selection = search.solve();
        boolean allWays = problem.packages().stream().allMatch(CandidatePackage::isComplete);
        double bound =
                allWays ? selection.bound() : solver.solve(problem.optimistic()).bound();
        boolean found = selection.proven() && (allWays || bound <= selection.value());
        boolean roomy = isRoomForAllWays(strategy, problem, selection, demands, taken);
        return PortfolioFinding.builder()
                .budget(budget)
                .chosen(choices(problem, selection))
                .infrastructure(infrastructure(problem, selection))
                .rejected(new Rejections(strategy, problem, selection, search).all(candidates.rejected()))
                .cost(problem.units().toMoney(selection.cost()))
                .expectedValue(selection.value())
                .bound(Math.max(bound, selection.value()))
                .optimality(found && roomy ? Optimality.PROVEN : Optimality.BOUNDED)
                .settings(settings())
                .addAllWarnings(found ? ImmutableList.of() : ImmutableList.of(NOT_PROVEN))
                .addAllWarnings(roomy ? ImmutableList.of() : ImmutableList.of(MAY_RUN_SHORT))
                .explanation(explanation(problem, selection))
                .build();
    }

    /** Whether the capacities that are known would do for all that the chosen packages may take, whichever way each goes. */
    private static boolean isRoomForAllWays(
            Strategy strategy,
            PackageProblem problem,
            Selection selection,
            CapacityDemands demands,
            Map<Ref<Infrastructure>, BigDecimal> taken) {
        Map<Ref<Infrastructure>, BigDecimal> most = new HashMap<>(taken);
        for (int number : selection.ways().keySet()) {
            demands.atMost(problem.packages().get(number).ref())
                    .forEach((infrastructure, demand) -> most.merge(infrastructure, demand, BigDecimal::add));
        }
        return strategy.infrastructure().stream()
                .filter(item -> item.capacity().isPresent())
                .allMatch(item -> BigDecimal.valueOf(item.capacity().get().amount())
                                .compareTo(most.getOrDefault(item.ref(), BigDecimal.ZERO))
                        >= 0);
    }

    private static ImmutableList<PackageChoice> choices(PackageProblem problem, Selection selection) {
        return selection.ways().keySet().stream()
                .map(number -> PackageChoice.builder()
                        .productPackage(problem.packages().get(number).ref())
                        .additions(problem.way(selection, number).additions())
                        .cost(problem.packages().get(number).cost())
                        .expectedValue(problem.way(selection, number).expectedValue())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<SharedInfrastructure> infrastructure(PackageProblem problem, Selection selection) {
        return problem.items().stream()
                .map(item -> Maps.immutableEntry(item, users(problem, selection, item)))
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> SharedInfrastructure.builder()
                        .infrastructure(entry.getKey())
                        .cost(problem.cost(entry.getKey()))
                        .usedBy(entry.getValue())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Ref<ProductPackage>> users(
            PackageProblem problem, Selection selection, Ref<Infrastructure> item) {
        return selection.ways().keySet().stream()
                .filter(number ->
                        problem.way(selection, number).infrastructure().contains(item))
                .map(number -> problem.packages().get(number).ref())
                .collect(ImmutableList.toImmutableList());
    }

    private static Explanation explanation(PackageProblem problem, Selection selection) {
        int chosen = selection.ways().size();
        int all = problem.packages().size();
        return Explanation.builder()
                .sentence(LocalizedText.of(
                        "en",
                        chosen + " of " + all + " packages that can be chosen fit the budget best.",
                        "ru",
                        "Лучше всего в бюджет укладываются " + chosen + " из " + all + " возможных пакетов."))
                .parts(selection.ways().keySet().stream()
                        .map(number -> Contribution.builder()
                                .label(problem.packages()
                                        .get(number)
                                        .productPackage()
                                        .name())
                                .value(problem.way(selection, number).expectedValue())
                                .build())
                        .toList())
                .build();
    }

    private ImmutableSortedMap<String, String> settings() {
        return ImmutableSortedMap.<String, String>naturalOrder()
                .put(
                        "expectedValue",
                        "market value times the probability of the decisions it waits for, taken as independent")
                .put("libraryVersion", LibraryVersion.current())
                .put("nodes", Long.toString(solver.nodes()))
                .put("portfolioMethod", METHOD)
                .buildOrThrow();
    }
}
