package org.regionalstrategy.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.regionalstrategy.model.Assessment;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.GateFinding;
import org.regionalstrategy.model.assessment.OverlookedFinding;
import org.regionalstrategy.model.assessment.PackageFinding;
import org.regionalstrategy.model.assessment.PolicyComparison;
import org.regionalstrategy.model.assessment.PortfolioFinding;
import org.regionalstrategy.model.assessment.StrengthFinding;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.enabling.Instrument;
import org.regionalstrategy.model.enabling.InstrumentBudget;
import org.regionalstrategy.model.enabling.InstrumentPurpose;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.scoring.cooperation.CapacityDemands;
import org.regionalstrategy.scoring.cooperation.DecisionAssessor;
import org.regionalstrategy.scoring.cooperation.GateAssessor;
import org.regionalstrategy.scoring.diversification.ComplementarityAssessor;
import org.regionalstrategy.scoring.diversification.QuadrantAssessor;
import org.regionalstrategy.scoring.dynamics.EntryAssessor;
import org.regionalstrategy.scoring.dynamics.GrowthAssessor;
import org.regionalstrategy.scoring.dynamics.TurnoverAssessor;
import org.regionalstrategy.scoring.portfolio.PolicyComparer;
import org.regionalstrategy.scoring.portfolio.PortfolioSelector;
import org.regionalstrategy.scoring.provenance.LibraryVersion;
import org.regionalstrategy.scoring.ranking.RankingAssessor;
import org.regionalstrategy.scoring.roadmap.RoadmapPlanner;
import org.regionalstrategy.scoring.significance.PackageValuation;
import org.regionalstrategy.scoring.significance.PackageValue;
import org.regionalstrategy.scoring.structure.StructureAssessor;
import org.regionalstrategy.scoring.structure.VarietyAssessor;
import org.regionalstrategy.scoring.verdict.LatentAssessor;
import org.regionalstrategy.scoring.verdict.OverlookedAssessor;
import org.regionalstrategy.scoring.verdict.StrengthAssessor;

/**
 * Evaluates a strategy: which claimed strengths are real, which packages matter and can enter their markets, what closes the
 * gaps, on whom cooperation hangs, which packages to choose under the budget, and what specialisation buys against equal
 * shares, and in which order the choice comes about.
 *
 * <p>A pure function: the same strategy, evidence and options give the same assessment, bit for bit. An evaluator is immutable
 * and may be shared between threads.
 */
public final class StrategyEvaluator {
    private static final StrategyEvaluator DEFAULT = new StrategyEvaluator(EvaluationOptions.defaults());

    private final EvaluationOptions options;

    private StrategyEvaluator(EvaluationOptions options) {
        this.options = options;
    }

    public static StrategyEvaluator withDefaults() {
        return DEFAULT;
    }

    public StrategyEvaluator withOptions(EvaluationOptions newOptions) {
        return new StrategyEvaluator(requireNonNull(newOptions, "options"));
    }

    public EvaluationOptions options() {
        return options;
    }

    /** Evaluates a strategy with the observations that it holds itself. */
    public Assessment evaluate(Strategy strategy) {
        return evaluate(strategy, Evidence.EMPTY);
    }

    /**
     * Evaluates a strategy as it was known on the date of the options, or else on its own.
     *
     * @param evidence observations beside those that the strategy holds
     * @throws IllegalArgumentException if the strategy and the evidence both hold an observation
     */
    public Assessment evaluate(Strategy strategy, Evidence evidence) {
        Strategy known = strategy.asOf(options.asOf().orElse(strategy.asOf()));
        ImmutableList<StrengthFinding> strengths = StrengthAssessor.withDefaults()
                .withConfidence(options.confidence())
                .withPublicationLag(options.publicationLag())
                .assess(known, evidence);
        ImmutableList<OverlookedFinding> overlooked = OverlookedAssessor.withDefaults()
                .withFalseDiscoveryRate(options.falseDiscoveryRate())
                .withConfidence(options.confidence())
                .withPublicationLag(options.publicationLag())
                .assess(known, evidence);
        ImmutableList<PackageFinding> packages = packages(known);
        PortfolioSelector selector = PortfolioSelector.withDefaults();
        Money budget = options.budget().orElseGet(() -> offeredBudget(known));
        CapacityDemands demands = CapacityDemands.of(known);
        PortfolioFinding portfolio = selector.select(known, packages, budget, demands);
        PolicyComparison policies = PolicyComparer.withDefaults().compare(known, packages, portfolio, demands);
        return Assessment.builder()
                .strategy(known.id())
                .name(known.name())
                .region(known.region())
                .asOf(known.asOf())
                .horizon(known.horizon())
                .moneyUnit(known.moneyUnit())
                .settings(settings(known, budget))
                .strengths(strengths)
                .overlooked(overlooked)
                .latent(LatentAssessor.withDefaults()
                        .withPublicationLag(options.publicationLag())
                        .assess(known, evidence))
                .structure(StructureAssessor.withDefaults()
                        .withPublicationLag(options.publicationLag())
                        .assess(known, evidence))
                .growth(GrowthAssessor.withDefaults()
                        .withPublicationLag(options.publicationLag())
                        .assess(known, evidence))
                .entry(EntryAssessor.withDefaults()
                        .withConfidence(options.confidence())
                        .withPublicationLag(options.publicationLag())
                        .assess(known, evidence))
                .variety(VarietyAssessor.withDefaults()
                        .withPublicationLag(options.publicationLag())
                        .assess(known, evidence))
                .turnover(TurnoverAssessor.withDefaults()
                        .withPublicationLag(options.publicationLag())
                        .assess(known, evidence))
                .quadrants(QuadrantAssessor.withDefaults()
                        .withPublicationLag(options.publicationLag())
                        .assess(known, evidence))
                .complementarity(ComplementarityAssessor.withDefaults()
                        .withPublicationLag(options.publicationLag())
                        .assess(known, evidence))
                .packages(packages)
                .decisions(DecisionAssessor.withDefaults().assess(known, packages))
                .cooperation(CooperationAssessor.withDefaults()
                        .withOptions(options.cooperation().withSeed(options.seed()))
                        .assess(known, demands))
                .ranking(RankingAssessor.withDefaults()
                        .withOptions(options.ranking().toBuilder()
                                .seed(options.seed())
                                .build())
                        .assess(known))
                .portfolio(portfolio)
                .roadmap(RoadmapPlanner.withDefaults().plan(known, portfolio))
                .policies(policies)
                .warnings(warnings(known, packages))
                .build();
    }

    private static ImmutableList<PackageFinding> packages(Strategy known) {
        GateAssessor gates = GateAssessor.withDefaults();
        PackageValuation valuation = PackageValuation.withDefaults();
        return known.packages().stream()
                .map(item -> finding(item, valuation.value(known, item), gates.assess(known, item)))
                .collect(ImmutableList.toImmutableList());
    }

    private static PackageFinding finding(ProductPackage productPackage, PackageValue value, GateFinding gate) {
        return PackageFinding.builder()
                .productPackage(productPackage.ref())
                .claimed(productPackage.significance())
                .supported(value.supported())
                .significance(value.significance())
                .marketValue(value.marketValue())
                .value(value.value())
                .gate(gate)
                .illustrative(value.illustrative())
                .settings(value.settings())
                .warnings(value.warnings())
                .build();
    }

    /** What the instruments that finance packages or infrastructure offer from the year of the as-of date to the horizon. */
    private static Money offeredBudget(Strategy known) {
        return known.instruments().stream()
                .filter(StrategyEvaluator::financesPackages)
                .flatMap(instrument -> instrument.budgets().stream())
                .filter(budget -> budget.year().getValue() >= known.asOf().getYear()
                        && !budget.year().isAfter(known.horizon()))
                .map(InstrumentBudget::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private static boolean financesPackages(Instrument instrument) {
        return instrument.finances().isEmpty()
                || instrument.finances().contains(InstrumentPurpose.PACKAGE)
                || instrument.finances().contains(InstrumentPurpose.INFRASTRUCTURE);
    }

    private ImmutableSortedMap<String, String> settings(Strategy known, Money budget) {
        return ImmutableSortedMap.<String, String>naturalOrder()
                .put("asOf", known.asOf().toString())
                .put("budget", budget.toString())
                .put("budgetRule", options.budget().isPresent() ? "given" : "offered by instruments until the horizon")
                .put("confidence", Double.toString(options.confidence()))
                .put("falseDiscoveryRate", Double.toString(options.falseDiscoveryRate()))
                .put("latentRule", LatentAssessor.RULE)
                .put("libraryVersion", LibraryVersion.current())
                .put("locationQuotient", StrengthAssessor.LOCATION_QUOTIENT)
                .put("overlookedRule", OverlookedAssessor.RULE)
                .put("portfolioMethod", PortfolioSelector.METHOD)
                .put("publicationLag", options.publicationLag().toString())
                .put("seed", Long.toString(options.seed()))
                .put("verdictRule", StrengthAssessor.VERDICT_RULE)
                .buildOrThrow();
    }

    private static ImmutableList<LocalizedText> warnings(Strategy known, ImmutableList<PackageFinding> packages) {
        ImmutableList.Builder<LocalizedText> warnings = ImmutableList.builder();
        long illustrative =
                packages.stream().filter(PackageFinding::illustrative).count();
        if (illustrative > 0) {
            warnings.add(LocalizedText.of(
                    "en",
                    illustrative + " of " + packages.size()
                            + " packages rest on illustrative figures that no source gives.",
                    "ru",
                    "Пакетов, опирающихся на иллюстративные данные без источника: " + illustrative + " из "
                            + packages.size() + "."));
        }
        if (known.instruments().isEmpty()) {
            warnings.add(LocalizedText.of(
                    "en",
                    "No instrument offers a budget; unless one is given, nothing can be chosen.",
                    "ru",
                    "Ни один инструмент не даёт бюджета; если бюджет не задан, выбрать ничего нельзя."));
        }
        return warnings.build();
    }
}
