package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
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
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.enabling.AttributedProbability;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.DecisionStatus;
import org.regionalstrategy.model.product.Requirement;

/** Finds the decisions on which packages hang: those that every known way to an open gate needs. */
public final class DecisionAssessor {
    private static final DecisionAssessor DEFAULT = new DecisionAssessor();

    private DecisionAssessor() {}

    public static DecisionAssessor withDefaults() {
        return DEFAULT;
    }

    /**
     * The decisions that are not adopted and on which some package hangs, the greatest market value at stake first; those with
     * an undefined value last.
     *
     * @param packages the findings on the packages of the strategy
     */
    public ImmutableList<DecisionFinding> assess(Strategy strategy, ImmutableList<PackageFinding> packages) {
        Situation situation = new Situation(strategy);
        return strategy.decisions().stream()
                .filter(decision -> decision.status() != DecisionStatus.ADOPTED)
                .flatMap(decision -> finding(situation, decision, packages).stream())
                .sorted(Comparator.comparingDouble(DecisionAssessor::atStake)
                        .reversed()
                        .thenComparing(finding -> finding.decision().id()))
                .collect(ImmutableList.toImmutableList());
    }

    private static double atStake(DecisionFinding finding) {
        return finding.valueAtStake().toOptional().orElse(Double.NEGATIVE_INFINITY);
    }

    private static Optional<DecisionFinding> finding(
            Situation situation, Decision decision, ImmutableList<PackageFinding> packages) {
        Strategy strategy = situation.strategy();
        ImmutableList<PackageFinding> hanging = packages.stream()
                .filter(found -> hangsOn(situation, found, decision.ref()))
                .collect(ImmutableList.toImmutableList());
        if (hanging.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble probability = decision.probability().stream()
                .mapToDouble(AttributedProbability::value)
                .findFirst();
        return Optional.of(DecisionFinding.builder()
                .decision(decision.ref())
                .status(decision.status())
                .probability(probability)
                .packages(hanging.stream().map(PackageFinding::productPackage).toList())
                .valueAtStake(valueAtStake(strategy, hanging))
                .explanation(explanation(strategy, decision, hanging))
                .build());
    }

    /** Whether a closed gate could be opened with all additions but not without the decision. */
    private static boolean hangsOn(Situation situation, PackageFinding found, Ref<Decision> decision) {
        if (found.gate().open()) {
            return false;
        }
        Addition taken = new Addition.DecisionTaken(decision);
        Requirement requirement =
                Requirements.of(situation.strategy(), situation.strategy().resolve(found.productPackage()));
        boolean couldOpen = false;
        for (CooperationCommunity community : situation.strategy().communities()) {
            Formula<Addition> formula = new GateFormula(situation, community).of(requirement);
            couldOpen |= formula.holds(addition -> true);
            if (formula.holds(addition -> !addition.equals(taken))) {
                return false;
            }
        }
        return couldOpen;
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
            Strategy strategy, Decision decision, ImmutableList<PackageFinding> hanging) {
        LocalizedText sentence = LocalizedText.of(
                "en",
                names(strategy, hanging, "en") + " cannot enter the market until this is adopted: "
                        + decision.name().in("en") + ".",
                "ru",
                "Без этого решения рынок закрыт для: " + names(strategy, hanging, "ru") + ".");
        ImmutableList.Builder<Contribution> parts = ImmutableList.builder();
        if (valueAtStake(strategy, hanging).isDefined()) {
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
