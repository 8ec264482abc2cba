package org.regionalstrategy.scoring.dependency;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.concurrent.CancellationException;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.cooperation.PackageDependency;
import org.regionalstrategy.model.assessment.cooperation.StrategyDependency;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.scoring.provenance.LibraryVersion;

/**
 * Finds on what packages hang: the minimal cut sets over organizations, infrastructure and decisions; the importance of each;
 * and how many packages, and of what market value, are expected to open as decisions fall.
 *
 * <p>Decisions fall independently: what is adopted is so with probability 1, any other with the probability that somebody
 * attributes to it. Where nobody does, one that is refused or revoked counts as 0, and what hangs on an open one is undefined, between
 * stated bounds.
 * Organizations are there; infrastructure is there once its decisions are adopted, or as known: see {@link DependencyOptions}.
 * What is adopted or operates is a component too: its importance says what its loss would cost. The strategy must be the view of
 * a date ({@code strategy.asOf(date)}).
 *
 * <p>{@code birnbaum(i) = P(open | i there) - P(open | i not there)}. Probabilities are exact, by a decision diagram of what is
 * uncertain; where that takes more nodes than the options allow, they are undefined between bounds from path and cut sets. The
 * expected number of open packages is the sum of their probabilities, whatever they share. Time linear in the number of
 * components times the size of the requirements and of the diagrams.
 *
 * <p>Birnbaum 1969; Vesely 1970; Fussell 1975; Rauzy 1993; Esary &amp; Proschan 1963. Assessors are immutable. An interrupted
 * thread gets a {@link CancellationException} and stays interrupted.
 */
public final class DependencyAssessor {
    private static final DependencyAssessor DEFAULT = new DependencyAssessor(DependencyOptions.defaults());

    private final DependencyOptions options;

    private DependencyAssessor(DependencyOptions options) {
        this.options = requireNonNull(options, "options");
    }

    public static DependencyAssessor withDefaults() {
        return DEFAULT;
    }

    public DependencyAssessor withOptions(DependencyOptions newOptions) {
        return new DependencyAssessor(newOptions);
    }

    public DependencyOptions options() {
        return options;
    }

    /** On what the packages of a strategy hang. */
    public StrategyDependency assess(Strategy strategy) {
        PackageReliability reliability = new PackageReliability(strategy, options);
        ImmutableList.Builder<PackageDependency> packages = ImmutableList.builder();
        for (ProductPackage item : strategy.packages()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("dependency: interrupted");
            }
            packages.add(reliability.dependency(item));
        }
        ImmutableList<PackageDependency> found = packages.build();
        return new Expectation(strategy, found, reliability)
                .dependency()
                .settings(settings())
                .warnings(warnings(found, strategy))
                .build();
    }

    /** On what a package of a strategy hangs. */
    public PackageDependency assess(Strategy strategy, ProductPackage productPackage) {
        return new PackageReliability(strategy, options).dependency(productPackage);
    }

    private static ImmutableList<LocalizedText> warnings(ImmutableList<PackageDependency> packages, Strategy strategy) {
        ImmutableList.Builder<LocalizedText> warnings = ImmutableList.builder();
        for (PackageDependency each : packages) {
            LocalizedText name = strategy.resolve(each.productPackage()).name();
            if (!each.allCutSets() || !each.allPathSets()) {
                warnings.add(LocalizedText.of(
                        "en",
                        name.in("en") + " has more minimal sets than are listed.",
                        "ru",
                        "У пакета «" + name.in("ru") + "» больше минимальных множеств, чем перечислено."));
            }
        }
        return warnings.build();
    }

    private ImmutableSortedMap<String, String> settings() {
        return ImmutableSortedMap.<String, String>naturalOrder()
                .put("decisions", "independent, with their attributed probabilities")
                .put("infrastructure", options.infrastructure().toString())
                .put("libraryVersion", LibraryVersion.current())
                .put("method", "binary decision diagram")
                .put("nodes", Integer.toString(options.nodes()))
                .put("partners", options.partners().toString())
                .put("sets", Integer.toString(options.sets()))
                .put("ties", "equal to twelve digits: the same rank")
                .buildOrThrow();
    }
}
