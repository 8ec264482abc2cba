package org.regionalstrategy.scoring.dependency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Contribution;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.DecisionDependency;
import org.regionalstrategy.model.assessment.cooperation.ImportanceFinding;
import org.regionalstrategy.model.assessment.cooperation.PackageDependency;
import org.regionalstrategy.model.assessment.cooperation.StrategyDependency;
import org.regionalstrategy.model.assessment.cooperation.StrategyDependencyBuilder;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.scoring.cooperation.GateStructure;
import org.regionalstrategy.scoring.significance.PackageValuation;
import org.regionalstrategy.scoring.significance.PackageValue;

/** Adds up over packages, in their order, what is expected. */
final class Expectation {
    /** A share of a package: its probability, or a decision's importance for it. */
    private record Share(Ref<ProductPackage> productPackage, Measure probability) {}

    private final Strategy strategy;
    private final ImmutableList<PackageDependency> packages;
    private final PackageReliability reliability;
    private final ImmutableMap<Ref<ProductPackage>, Measure> values;

    Expectation(Strategy strategy, ImmutableList<PackageDependency> packages, PackageReliability reliability) {
        this.strategy = strategy;
        this.packages = packages;
        this.reliability = reliability;
        this.values = PackageValuation.withDefaults().values(strategy).stream()
                .collect(ImmutableMap.toImmutableMap(PackageValue::productPackage, PackageValue::marketValue));
    }

    StrategyDependencyBuilder dependency() {
        List<Share> shares = packages.stream()
                .map(each -> new Share(each.productPackage(), each.openProbability()))
                .toList();
        Measure expected = sum(shares, productPackage -> Measure.of(1));
        return StrategyDependency.builder()
                .packages(packages)
                .decisions(decisions())
                .expectedPackages(expected)
                .leastPackages(packages.stream()
                        .mapToDouble(each -> each.bounds().lower())
                        .sum())
                .mostPackages(packages.stream()
                        .mapToDouble(each -> each.bounds().upper())
                        .sum())
                .expectedValue(sum(shares, this::value))
                .explanation(explanation(DependencyWords.ofStrategy(), shares, expected));
    }

    private ImmutableList<DecisionDependency> decisions() {
        Map<Ref<Decision>, List<Share>> byDecision = new LinkedHashMap<>();
        for (PackageDependency each : packages) {
            for (ImportanceFinding finding : each.importances()) {
                if (GateStructure.isDecision(finding.component()) && !isZero(finding.birnbaum())) {
                    byDecision
                            .computeIfAbsent(
                                    Ref.of(Decision.class, finding.component().id()), key -> new ArrayList<>())
                            .add(new Share(each.productPackage(), finding.birnbaum()));
                }
            }
        }
        return byDecision.entrySet().stream()
                .map(entry -> decision(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble((DecisionDependency found) ->
                                found.packages().toOptional().orElse(-1))
                        .reversed()
                        .thenComparing(found -> found.decision().id()))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isZero(Measure measure) {
        return measure.isDefined() && measure.toOptional().orElse(0) == 0;
    }

    private DecisionDependency decision(Ref<Decision> decision, List<Share> shares) {
        Measure number = sum(shares, productPackage -> Measure.of(1));
        LocalizedText sentence =
                DependencyWords.ofDecision(strategy.resolve(decision).name());
        return DecisionDependency.builder()
                .decision(decision)
                .probability(reliability.probabilityOf(new Component(decision)))
                .packages(number)
                .value(sum(shares, this::value))
                .explanation(explanation(sentence, shares, number))
                .build();
    }

    private Measure value(Ref<ProductPackage> productPackage) {
        Measure value = Optional.ofNullable(values.get(productPackage)).orElseThrow();
        return value.isDefined()
                ? value
                : Measure.undefined(DependencyWords.undefinedValue(
                        strategy.resolve(productPackage).name()));
    }

    /** Shares that are 0 add nothing, whatever the worth; the first that is undefined leaves the sum so, for its reason. */
    private static Measure sum(List<Share> shares, Function<Ref<ProductPackage>, Measure> worth) {
        double sum = 0;
        for (Share share : shares) {
            Measure each = worth.apply(share.productPackage());
            if (!share.probability().isDefined()) {
                return share.probability();
            } else if (!isZero(share.probability())) {
                if (!each.isDefined()) {
                    return each;
                }
                sum += share.probability().toOptional().orElse(0)
                        * each.toOptional().orElse(0);
            }
        }
        return Measure.of(sum);
    }

    private Explanation explanation(LocalizedText sentence, List<Share> shares, Measure sum) {
        List<Contribution> parts = new ArrayList<>();
        if (sum.isDefined()) {
            for (Share share : shares) {
                parts.add(Contribution.builder()
                        .label(strategy.resolve(share.productPackage()).name())
                        .value(share.probability().toOptional().orElse(0))
                        .build());
            }
        }
        return Explanation.builder().sentence(sentence).parts(parts).build();
    }
}
