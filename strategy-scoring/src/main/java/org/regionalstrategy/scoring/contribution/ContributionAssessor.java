package org.regionalstrategy.scoring.contribution;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.ContributionFinding;
import org.regionalstrategy.model.assessment.cooperation.PackageContributions;
import org.regionalstrategy.model.assessment.cooperation.ShapleyMethod;
import org.regionalstrategy.model.assessment.cooperation.StrategyContributions;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.scoring.cooperation.Assumption;
import org.regionalstrategy.scoring.cooperation.GateStructure;
import org.regionalstrategy.scoring.execution.Progress;
import org.regionalstrategy.scoring.formula.Formula;
import org.regionalstrategy.scoring.provenance.LibraryVersion;

/**
 * What each organization contributes to each package and to the strategy: its Shapley value in the game of coalitions of
 * organizations, of any region and in whatever communities, in which a coalition is worth 1 if it meets the requirements of the
 * package and those of its core products, else 0. For the strategy a coalition is worth the number of packages that it opens, or
 * their market value together; since the value of a sum of games is the sum of their values, these add up package by package.
 *
 * <p>An organization counts at its latest known level of each capability. Infrastructure and decisions are taken to be there,
 * or as they are known on the date of the strategy: see {@link ContributionOptions}. The strategy must be the view of a date
 * ({@code strategy.asOf(date)}). The values of a package add up to 1 if all organizations together open it and nobody would
 * not, else all are 0. An organization in no smallest coalition that opens a package contributes 0 to it; two that can always
 * take each other's place contribute the same.
 *
 * <p>Exact where a decision diagram of the requirements is small enough or organizations are few, else estimated from random
 * orders; see {@link ShapleyCalculator}. Time linear in the size of the diagrams times the number of organizations that matter.
 *
 * <p>Assessors are immutable. An interrupted thread gets a {@link java.util.concurrent.CancellationException}.
 */
public final class ContributionAssessor {
    private static final ContributionAssessor DEFAULT =
            new ContributionAssessor(ContributionOptions.defaults(), Progress.SILENT);

    private final ContributionOptions options;
    private final Progress progress;

    private ContributionAssessor(ContributionOptions options, Progress progress) {
        this.options = requireNonNull(options, "options");
        this.progress = requireNonNull(progress, "progress");
    }

    public static ContributionAssessor withDefaults() {
        return DEFAULT;
    }

    public ContributionAssessor withOptions(ContributionOptions newOptions) {
        return new ContributionAssessor(newOptions, progress);
    }

    /** An assessor that tells how many packages are done. */
    public ContributionAssessor withProgress(Progress listener) {
        return new ContributionAssessor(options, listener);
    }

    public ContributionOptions options() {
        return options;
    }

    /** The contributions to all packages of a strategy and to the strategy. */
    public StrategyContributions assess(Strategy strategy) {
        GateStructure gates = GateStructure.of(strategy);
        List<PackageContributions> packages = new ArrayList<>();
        ImmutableList.Builder<LocalizedText> warnings = ImmutableList.builder();
        for (ProductPackage item : strategy.packages()) {
            PackageContributions contributions = assess(strategy, gates, item);
            packages.add(contributions);
            if (contributions.method() == ShapleyMethod.SAMPLED_ORDERS) {
                warnings.add(ContributionWords.sampled(item.name()));
            }
            if (!contributions.openToAll()) {
                warnings.add(contributions.explanation().sentence());
            }
            progress.advanced(
                    "contributions", packages.size(), strategy.packages().size());
        }
        ContributionSums sums = new ContributionSums(strategy, ImmutableList.copyOf(packages));
        return StrategyContributions.builder()
                .packages(packages)
                .toNumber(sums.toNumber())
                .toValue(sums.toValue())
                .explanation(sums.explanation())
                .settings(settings())
                .warnings(warnings.build())
                .build();
    }

    /** The contributions to a package of a strategy. */
    public PackageContributions assess(Strategy strategy, ProductPackage productPackage) {
        return assess(strategy, GateStructure.of(strategy), productPackage);
    }

    private PackageContributions assess(Strategy strategy, GateStructure gates, ProductPackage productPackage) {
        Formula<Ref<?>> formula =
                gates.openedByAnyCoalition(productPackage).replaced(component -> settled(gates, component));
        ImmutableList<Ref<?>> players = formula.variables().asList();
        ShapleyValues values = GateGame.values(formula.<Player>replaced(Player::of), options.shapley());
        List<ContributionFinding> findings = new ArrayList<>();
        for (int i = 0; i < players.size(); i++) {
            if (values.values().get(i) > 0) {
                findings.add(finding(strategy, productPackage, formula, players.get(i), values, i));
            }
        }
        boolean openToAll = formula.holds(player -> true);
        boolean openToNobody = formula.holds(player -> false);
        return PackageContributions.builder()
                .productPackage(productPackage.ref())
                .contributions(Ranking.of(findings))
                .openToAll(openToAll)
                .openToNobody(openToNobody)
                .method(values.method())
                .explanation(Explanation.of(
                        ContributionWords.ofPackage(productPackage.name(), openToAll, openToNobody, findings.size())))
                .build();
    }

    /** An organization, in the order of ids. */
    private record Player(Ref<?> organization) implements Comparable<Player> {
        static Formula<Player> of(Ref<?> organization) {
            return new Formula.Variable<>(new Player(organization));
        }

        @Override
        public int compareTo(Player other) {
            return organization.compareTo(other.organization);
        }
    }

    private Formula<Ref<?>> settled(GateStructure gates, Ref<?> component) {
        if (GateStructure.isOrganization(component)) {
            return new Formula.Variable<>(component);
        }
        Assumption assumption = GateStructure.isDecision(component) ? options.decisions() : options.infrastructure();
        return assumption == Assumption.FULFILLED || gates.isThere(component) ? Formula.met() : Formula.never();
    }

    private static ContributionFinding finding(
            Strategy strategy,
            ProductPackage productPackage,
            Formula<Ref<?>> formula,
            Ref<?> player,
            ShapleyValues values,
            int number) {
        Ref<Organization> organization = Ref.of(Organization.class, player.id());
        double value = values.values().get(number);
        boolean needed = !formula.holds(other -> !other.equals(player));
        return ContributionFinding.builder()
                .organization(organization)
                .value(Measure.of(value))
                .standardError(Measure.of(values.standardErrors().get(number)))
                .rank(1)
                .explanation(Explanation.of(ContributionWords.toPackage(
                        strategy.resolve(organization).name(), productPackage.name(), value, needed)))
                .build();
    }

    private ImmutableSortedMap<String, String> settings() {
        ShapleyOptions shapley = options.shapley();
        return ImmutableSortedMap.<String, String>naturalOrder()
                .put("decisions", options.decisions().toString())
                .put("exactPlayers", Integer.toString(shapley.exactPlayers()))
                .put("game", "1 if the coalition meets the requirements of the package, else 0")
                .put("infrastructure", options.infrastructure().toString())
                .put("libraryVersion", LibraryVersion.current())
                .put("method", "Shapley value")
                .put("nodes", Integer.toString(shapley.nodes()))
                .put("pairs", Integer.toString(shapley.pairs()))
                .put("remembered", Integer.toString(shapley.remembered()))
                .put("seed", Long.toString(shapley.seed()))
                .put("ties", "equal to twelve digits: the same rank")
                .buildOrThrow();
    }
}
