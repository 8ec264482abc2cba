package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.Contribution;
import org.regionalstrategy.model.assessment.DecisionFinding;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.PackageFinding;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.AttributedProbability;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.DecisionStatus;
import org.regionalstrategy.scoring.formula.Formula;
import org.regionalstrategy.scoring.provenance.LibraryVersion;

/** Finds the decisions on which packages hang: those that every known way to an open gate needs. */
public final class DecisionAssessor {
    private static final ImmutableSortedMap<String, String> SETTINGS = ImmutableSortedMap.of(
            "decisionRule",
            "not adopted, and every known way to an open gate of a package needs it",
            "libraryVersion",
            LibraryVersion.current(),
            "valueAtStake",
            "the market values of those packages, added up");

    private static final LocalizedText NOT_JUDGED = LocalizedText.of(
            "en", "Nobody has judged how probable the decision is.", "ru", "Вероятность решения никто не оценил.");

    private static final DecisionAssessor DEFAULT = new DecisionAssessor();

    private DecisionAssessor() {}

    public static DecisionAssessor withDefaults() {
        return DEFAULT;
    }

    /**
     * The decisions that are not adopted and on which some package hangs, the greatest market value at stake first; those with
     * an undefined value last, equal ones by id. A package hangs on a decision if its gate could be opened with all additions
     * but not without the decision; what opens already hangs on none.
     *
     * <p>Each gate is evaluated once with everything added and once for each decision: the time is linear in the number of
     * decisions and the size of the requirements.
     *
     * @param packages the findings on the packages of the strategy
     */
    public ImmutableList<DecisionFinding> assess(Strategy strategy, ImmutableList<PackageFinding> packages) {
        ImmutableListMultimap<Ref<Decision>, PackageFinding> hanging = hanging(new Situation(strategy), packages);
        return strategy.decisions().stream()
                .filter(decision -> hanging.containsKey(decision.ref()))
                .map(decision -> finding(strategy, decision, hanging.get(decision.ref())))
                .sorted(Comparator.comparingDouble(DecisionAssessor::atStake)
                        .reversed()
                        .thenComparing(finding -> finding.decision().id()))
                .collect(ImmutableList.toImmutableList());
    }

    private static double atStake(DecisionFinding finding) {
        return finding.valueAtStake().toOptional().orElse(Double.NEGATIVE_INFINITY);
    }

    private static ImmutableListMultimap<Ref<Decision>, PackageFinding> hanging(
            Situation situation, ImmutableList<PackageFinding> packages) {
        Strategy strategy = situation.strategy();
        ImmutableListMultimap.Builder<Ref<Decision>, PackageFinding> hanging = ImmutableListMultimap.builder();
        for (PackageFinding found : packages) {
            if (!found.gate().open()) {
                ImmutableList<Formula<Addition>> ways =
                        GateStructure.ways(situation, strategy.resolve(found.productPackage()));
                for (Decision decision : strategy.decisions()) {
                    if (decision.status() != DecisionStatus.ADOPTED && allNeed(ways, decision.ref())) {
                        hanging.put(decision.ref(), found);
                    }
                }
            }
        }
        return hanging.build();
    }

    private static boolean allNeed(ImmutableList<Formula<Addition>> ways, Ref<Decision> decision) {
        Addition taken = new Addition.DecisionTaken(decision);
        return !ways.isEmpty()
                && ways.stream().noneMatch(formula -> formula.holds(addition -> !addition.equals(taken)));
    }

    private static DecisionFinding finding(
            Strategy strategy, Decision decision, ImmutableList<PackageFinding> hanging) {
        OptionalDouble probability = decision.probability().stream()
                .mapToDouble(AttributedProbability::value)
                .findFirst();
        Measure atStake = valueAtStake(strategy, hanging);
        return DecisionFinding.builder()
                .decision(decision.ref())
                .status(decision.status())
                .probability(probability)
                .packages(hanging.stream().map(PackageFinding::productPackage).toList())
                .valueAtStake(atStake)
                .settings(SETTINGS)
                .warnings(probability.isPresent() ? ImmutableList.of() : ImmutableList.of(NOT_JUDGED))
                .explanation(explanation(strategy, decision, hanging, atStake))
                .build();
    }

    private static Measure valueAtStake(Strategy strategy, ImmutableList<PackageFinding> hanging) {
        double sum = 0;
        for (PackageFinding found : hanging) {
            if (!found.marketValue().isDefined()) {
                LocalizedText name = strategy.resolve(found.productPackage()).name();
                return Measure.undefined(LocalizedText.of(
                        "en",
                        "The market value of " + name.in("en") + " is undefined.",
                        "ru",
                        "Рыночная стоимость пакета «" + name.in("ru") + "» не определена."));
            }
            sum += found.marketValue().toOptional().orElseThrow();
        }
        return Measure.of(sum);
    }

    private static Explanation explanation(
            Strategy strategy, Decision decision, ImmutableList<PackageFinding> hanging, Measure atStake) {
        LocalizedText sentence = LocalizedText.of(
                "en",
                names(strategy, hanging, "en") + " cannot enter the market until this is adopted: "
                        + decision.name().in("en") + ".",
                "ru",
                "Без этого решения рынок закрыт для: " + names(strategy, hanging, "ru") + ".");
        ImmutableList.Builder<Contribution> parts = ImmutableList.builder();
        if (atStake.isDefined()) {
            hanging.forEach(found -> parts.add(Contribution.builder()
                    .label(strategy.resolve(found.productPackage()).name())
                    .value(found.marketValue().toOptional().orElseThrow())
                    .build()));
        }
        return Explanation.builder().sentence(sentence).parts(parts.build()).build();
    }

    private static String names(Strategy strategy, ImmutableList<PackageFinding> hanging, String language) {
        return hanging.stream()
                .map(found -> strategy.resolve(found.productPackage()).name().in(language))
                .collect(Collectors.joining(", "));
    }
}
