package org.regionalstrategy.scoring.dependency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.ImportanceFinding;
import org.regionalstrategy.model.assessment.cooperation.PackageDependency;
import org.regionalstrategy.model.assessment.cooperation.ProbabilityBounds;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.scoring.cooperation.Assumption;
import org.regionalstrategy.scoring.cooperation.GateStructure;
import org.regionalstrategy.scoring.formula.Formula;

/** The gate of one package as a system whose components may be missing. */
final class PackageReliability {
    private static final double DIGITS = 1e12;
    private static final double UNDEFINED = -1;

    private final Strategy strategy;
    private final GateStructure gates;
    private final DependencyOptions options;
    private final DependencyWords words;

    PackageReliability(Strategy strategy, DependencyOptions options) {
        this.strategy = strategy;
        this.gates = GateStructure.of(strategy);
        this.options = options;
        this.words = new DependencyWords(strategy);
    }

    PackageDependency dependency(ProductPackage productPackage) {
        Formula<Component> formula = formula(productPackage);
        Reliability<Component> reliability =
                new Reliability<>(formula, this::probability, options.nodes(), options.sets());
        StructureSets<Component> cuts = StructureSets.cuts(formula, options.sets());
        StructureSets<Component> paths = StructureSets.paths(formula, options.sets());
        return PackageDependency.builder()
                .productPackage(productPackage.ref())
                .openProbability(words.measure(reliability.open()))
                .bounds(new ProbabilityBounds(
                        Math.max(0, reliability.open().lower()),
                        Math.min(1, reliability.open().upper())))
                .importances(ranked(formula.variables().stream()
                        .map(component -> finding(productPackage, reliability, component))
                        .toList()))
                .cutSets(refs(cuts))
                .allCutSets(cuts.complete())
                .pathSets(refs(paths))
                .allPathSets(paths.complete())
                .explanation(Explanation.of(words.ofPackage(productPackage.name(), reliability.open())))
                .build();
    }

    private Formula<Component> formula(ProductPackage productPackage) {
        Formula<Ref<?>> formula = options.partners() == Assumption.FULFILLED
                ? gates.openedByAnyCoalition(productPackage)
                : gates.openedByCommunities(productPackage);
        return formula.replaced(component -> new Formula.Variable<>(new Component(component)));
    }

    /** The probability that a component is there; empty for an open decision that nobody has judged. */
    OptionalDouble probability(Component component) {
        if (GateStructure.isDecision(component.ref())) {
            return strategy.resolve(Ref.of(Decision.class, component.ref().id()))
                    .chance();
        } else if (GateStructure.isInfrastructure(component.ref())
                && options.infrastructure() == Assumption.AS_KNOWN
                && !gates.isThere(component.ref())) {
            return OptionalDouble.of(0);
        }
        return OptionalDouble.of(1);
    }

    Measure probabilityOf(Component component) {
        OptionalDouble probability = probability(component);
        return probability.isPresent()
                ? Measure.of(probability.getAsDouble())
                : Measure.undefined(words.unjudged(ImmutableSet.of(component)));
    }

    private ImportanceFinding finding(
            ProductPackage productPackage, Reliability<Component> reliability, Component component) {
        return ImportanceFinding.builder()
                .component(component.ref())
                .probability(probabilityOf(component))
                .birnbaum(words.measure(reliability.birnbaum(component)))
                .fussellVesely(ratio(reliability.fussellVesely(component)))
                .criticality(ratio(reliability.criticality(component)))
                .rank(1)
                .explanation(Explanation.of(words.importance(
                        component,
                        productPackage.name(),
                        reliability.openIf(component, true),
                        reliability.openIf(component, false))))
                .build();
    }

    private Measure ratio(Optional<Chance<Component>> chance) {
        return chance.map(words::measure).orElseGet(() -> Measure.undefined(DependencyWords.cannotClose()));
    }

    private static ImmutableList<ImmutableSet<Ref<?>>> refs(StructureSets<Component> sets) {
        ImmutableList.Builder<ImmutableSet<Ref<?>>> refs = ImmutableList.builder();
        for (ImmutableSet<Component> set : sets.sets()) {
            ImmutableSet.Builder<Ref<?>> members = ImmutableSet.builder();
            set.forEach(component -> members.add(component.ref()));
            refs.add(members.build());
        }
        return refs.build();
    }

    private static ImmutableList<ImportanceFinding> ranked(List<ImportanceFinding> findings) {
        List<ImportanceFinding> sorted = findings.stream()
                .sorted(Comparator.comparingDouble(PackageReliability::key)
                        .reversed()
                        .thenComparing(finding -> new Component(finding.component())))
                .toList();
        ImmutableList.Builder<ImportanceFinding> ranked = ImmutableList.builder();
        int rank = 0;
        for (int i = 0; i < sorted.size(); i++) {
            rank = i > 0 && key(sorted.get(i)) == key(sorted.get(i - 1)) ? rank : i + 1;
            ranked.add(sorted.get(i).toBuilder().rank(rank).build());
        }
        return ranked.build();
    }

    private static double key(ImportanceFinding finding) {
        OptionalDouble birnbaum = finding.birnbaum().toOptional();
        return birnbaum.isPresent() ? Math.rint(birnbaum.getAsDouble() * DIGITS) : UNDEFINED;
    }
}
