package org.regionalstrategy.scoring.portfolio;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.PackageChoice;
import org.regionalstrategy.model.assessment.PackageFinding;
import org.regionalstrategy.model.assessment.Policy;
import org.regionalstrategy.model.assessment.PolicyComparison;
import org.regionalstrategy.model.assessment.PolicyOutcome;
import org.regionalstrategy.model.assessment.PortfolioFinding;
import org.regionalstrategy.model.assessment.SharedInfrastructure;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.evidence.Strength;
import org.regionalstrategy.scoring.cooperation.CapacityDemands;
import org.regionalstrategy.scoring.provenance.LibraryVersion;

/**
 * Compares a free choice of packages with equal shares of the same budget.
 *
 * <p>Equal shares go to the strengths on which at least one package builds that can be chosen; a package belongs to the first
 * strength it builds on, and those that build on none share one more part. Each share is spent as well as it can be, by itself:
 * shares do not pool, so that an item that two of them need must be affordable to each alone. It is paid once, and what that
 * saves counts as unspent. Shares are rounded down to a hundredth of the money unit. They are spent in the order of the packages;
 * what an earlier one takes of the capacity of an infrastructure is not there for a later one.
 */
public final class PolicyComparer {
    private static final int SHARE_DECIMALS = 2;

    private static final ImmutableSortedMap<String, String> SETTINGS = ImmutableSortedMap.of(
            "concentration",
            "Herfindahl index of the expected values",
            "libraryVersion",
            LibraryVersion.current(),
            "portfolioMethod",
            PortfolioSelector.METHOD,
            "shares",
            "equal, one for each strength on which an eligible package builds; they do not pool");

    private static final PolicyComparer DEFAULT = new PolicyComparer(PortfolioSelector.withDefaults());

    private final PortfolioSelector selector;

    private PolicyComparer(PortfolioSelector selector) {
        this.selector = selector;
    }

    public static PolicyComparer withDefaults() {
        return DEFAULT;
    }

    /** A comparer that spends shares with another selector. */
    public PolicyComparer withSelector(PortfolioSelector newSelector) {
        return new PolicyComparer(requireNonNull(newSelector, "selector"));
    }

    /**
     * The comparison.
     *
     * @param specialisation the free choice of the packages of these findings
     */
    public PolicyComparison compare(
            Strategy strategy, ImmutableList<PackageFinding> findings, PortfolioFinding specialisation) {
        return compare(strategy, findings, specialisation, CapacityDemands.of(strategy));
    }

    /** The comparison where it is known already what packages take of capacities. */
    public PolicyComparison compare(
            Strategy strategy,
            ImmutableList<PackageFinding> findings,
            PortfolioFinding specialisation,
            CapacityDemands demands) {
        PolicyOutcome free = outcome(
                Policy.SPECIALISATION,
                specialisation.chosen(),
                specialisation.cost(),
                specialisation.budget(),
                Explanation.of(LocalizedText.of("en", "The whole budget is one.", "ru", "Бюджет не делится.")));
        PolicyOutcome equal = equalShares(strategy, findings, specialisation.budget(), demands);
        return PolicyComparison.builder()
                .addOutcomes(free, equal)
                .settings(SETTINGS)
                .warnings(specialisation.warnings())
                .explanation(Explanation.of(sentence(free, equal)))
                .build();
    }

    private PolicyOutcome equalShares(
            Strategy strategy, ImmutableList<PackageFinding> findings, Money budget, CapacityDemands demands) {
        Map<Optional<Ref<Strength>>, ImmutableList<PackageFinding>> groups = groups(strategy, findings, demands);
        Money share = share(budget, groups.size());
        ImmutableList.Builder<PackageChoice> chosen = ImmutableList.builder();
        Money cost = Money.ZERO;
        Set<Ref<Infrastructure>> paid = new HashSet<>();
        Map<Ref<Infrastructure>, BigDecimal> taken = new HashMap<>();
        for (ImmutableList<PackageFinding> group : groups.values()) {
            PortfolioFinding spent = selector.select(strategy, group, share, demands, taken);
            chosen.addAll(spent.chosen());
            cost = cost.plus(spent.cost());
            spent.chosen()
                    .forEach(choice -> demands.certain(choice.productPackage())
                            .forEach((infrastructure, amount) -> taken.merge(infrastructure, amount, BigDecimal::add)));
            for (SharedInfrastructure item : spent.infrastructure()) {
                cost = paid.add(item.infrastructure()) ? cost : cost.minus(item.cost());
            }
        }
        return outcome(
                Policy.EQUAL_SHARES,
                chosen.build(),
                cost,
                budget,
                Explanation.of(LocalizedText.of(
                        "en",
                        "Shares: " + groups.size() + ", of " + share + " each.",
                        "ru",
                        "Равных долей: " + groups.size() + ", по " + share + ".")));
    }

    private static Map<Optional<Ref<Strength>>, ImmutableList<PackageFinding>> groups(
            Strategy strategy, ImmutableList<PackageFinding> findings, CapacityDemands demands) {
        List<Ref<?>> eligible = Candidates.of(strategy, findings, demands).eligible().stream()
                .<Ref<?>>map(CandidatePackage::ref)
                .toList();
        Map<Optional<Ref<Strength>>, ImmutableList<PackageFinding>> groups = new LinkedHashMap<>();
        for (PackageFinding finding : findings) {
            if (eligible.contains(finding.productPackage())) {
                Optional<Ref<Strength>> strength = strategy.resolve(finding.productPackage()).buildsOn().stream()
                        .findFirst();
                groups.merge(
                        strength,
                        ImmutableList.of(finding),
                        (before, more) -> ImmutableList.<PackageFinding>builder()
                                .addAll(before)
                                .addAll(more)
                                .build());
            }
        }
        return groups;
    }

    private static Money share(Money budget, int shares) {
        return shares == 0
                ? Money.ZERO
                : Money.of(budget.amount().divide(BigDecimal.valueOf(shares), SHARE_DECIMALS, RoundingMode.DOWN));
    }

    private static PolicyOutcome outcome(
            Policy policy, ImmutableList<PackageChoice> chosen, Money cost, Money budget, Explanation explanation) {
        double value = chosen.stream().mapToDouble(PackageChoice::expectedValue).reduce(0, Double::sum);
        return PolicyOutcome.builder()
                .policy(policy)
                .packages(chosen.stream().map(PackageChoice::productPackage).toList())
                .expectedValue(value)
                .cost(cost)
                .unspent(budget.minus(cost))
                .concentration(concentration(chosen, value))
                .explanation(explanation)
                .build();
    }

    /** Herfindahl index of the expected values: {@code sum (v / V)^2}. */
    private static Measure concentration(ImmutableList<PackageChoice> chosen, double value) {
        if (value <= 0) {
            return Measure.undefined(LocalizedText.of(
                    "en", "Nothing of value is chosen.", "ru", "Не выбрано ничего, что имело бы стоимость."));
        }
        double sum = 0;
        for (PackageChoice choice : chosen) {
            double part = choice.expectedValue() / value;
            sum += part * part;
        }
        return Measure.of(sum);
    }

    private static LocalizedText sentence(PolicyOutcome free, PolicyOutcome equal) {
        String specialised = amount(free.expectedValue());
        String shared = amount(equal.expectedValue());
        if (free.expectedValue() <= 0) {
            return LocalizedText.of(
                    "en",
                    "With this budget no policy yields anything.",
                    "ru",
                    "При таком бюджете ни одна политика ничего не даёт.");
        }
        double change = 100 * (equal.expectedValue() / free.expectedValue() - 1);
        String percent = String.format(Locale.ROOT, "%.0f", Math.abs(change));
        boolean less = change <= 0; // more only if the search for the free choice was cut off
        return LocalizedText.of(
                "en",
                "Specialisation yields " + specialised + " a year, equal shares " + shared + ": " + percent
                        + (less ? " % less." : " % more."),
                "ru",
                "Специализация даёт " + specialised + " в год, равные доли " + shared + ": на " + percent
                        + (less ? " % меньше." : " % больше."));
    }

    private static String amount(double amount) {
        return String.format(Locale.ROOT, "%,.0f", amount);
    }
}
