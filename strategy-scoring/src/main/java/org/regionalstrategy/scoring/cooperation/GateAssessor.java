package org.regionalstrategy.scoring.cooperation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.GapAlternative;
import org.regionalstrategy.model.assessment.GateFinding;
import org.regionalstrategy.model.assessment.GateFindingBuilder;
import org.regionalstrategy.model.assessment.MetCondition;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.enabling.CostEstimate;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.product.Requirement;

/**
 * Finds whether a package can enter its market: whether some community meets its own requirement and those of its core
 * products; and where none does, all smallest sets of additions that would open the gate.
 *
 * <p>A declared community counts as a whole, whether or not links join all its members. The strategy must be the view of a date
 * ({@code strategy.asOf(date)}). The time grows with the number of minimal sets, which the bound keeps in check.
 */
public final class GateAssessor {
    /** The most alternatives that a finding lists unless set otherwise. */
    public static final int DEFAULT_ALTERNATIVES = 8;

    /** The most sets carried on while a requirement is multiplied out unless set otherwise. */
    public static final int DEFAULT_SETS = 2_000;

    private static final Comparator<GapAlternative> SMALLEST_THEN_CHEAPEST = Comparator.comparingInt(
                    (GapAlternative alternative) -> alternative.additions().size())
            .thenComparing(GapAlternative::cost)
            .thenComparing(alternative -> alternative.community().id())
            .thenComparing(alternative -> alternative.additions().toString());

    private static final GateAssessor DEFAULT = new GateAssessor(DEFAULT_ALTERNATIVES, DEFAULT_SETS);

    private final int alternatives;
    private final int sets;

    private GateAssessor(int alternatives, int sets) {
        checkArgument(alternatives > 0, "gate: the number of alternatives must be above 0: %s", alternatives);
        checkArgument(sets > 0, "gate: the number of sets must be above 0: %s", sets);
        this.alternatives = alternatives;
        this.sets = sets;
    }

    public static GateAssessor withDefaults() {
        return DEFAULT;
    }

    /** An assessor that lists at most this many alternatives. */
    public GateAssessor withAlternatives(int most) {
        return new GateAssessor(most, sets);
    }

    /** An assessor that carries on at most this many sets while it multiplies out a requirement. */
    public GateAssessor withSets(int most) {
        return new GateAssessor(alternatives, most);
    }

    /** The gates of all packages, in their order. */
    public ImmutableList<GateFinding> assess(Strategy strategy) {
        Situation situation = new Situation(strategy);
        return strategy.packages().stream()
                .map(item -> assess(situation, item))
                .collect(ImmutableList.toImmutableList());
    }

    /** The gate of a package. */
    public GateFinding assess(Strategy strategy, ProductPackage productPackage) {
        return assess(new Situation(strategy), productPackage);
    }

    private GateFinding assess(Situation situation, ProductPackage productPackage) {
        Requirement requirement = Requirements.of(situation.strategy(), productPackage);
        List<GapAlternative> found = new ArrayList<>();
        boolean complete = true;
        for (CooperationCommunity community : situation.strategy().communities()) {
            MinimalSets<Addition> minimal = MinimalSets.of(new GateFormula(situation, community).of(requirement), sets);
            complete &= minimal.complete();
            for (ImmutableSet<Addition> additions : minimal.sets()) {
                if (additions.isEmpty()) {
                    return open(situation, community, requirement);
                }
                found.add(alternative(situation, community, additions));
            }
        }
        return closed(situation, requirement, distinct(found), complete);
    }

    /** Without those that need all that another needs, in the same community or in another. */
    private static List<GapAlternative> distinct(List<GapAlternative> found) {
        List<GapAlternative> distinct = new ArrayList<>();
        for (GapAlternative candidate :
                found.stream().sorted(SMALLEST_THEN_CHEAPEST).toList()) {
            if (distinct.stream().noneMatch(kept -> candidate.additions().containsAll(kept.additions()))) {
                distinct.add(candidate);
            }
        }
        return distinct;
    }

    private static GapAlternative alternative(
            Situation situation, CooperationCommunity community, ImmutableSet<Addition> additions) {
        Money cost = additions.stream()
                .filter(Addition.InfrastructureBuilt.class::isInstance)
                .map(built -> situation
                        .strategy()
                        .resolve(((Addition.InfrastructureBuilt) built).infrastructure())
                        .cost()
                        .map(CostEstimate::capital)
                        .orElse(Money.ZERO))
                .reduce(Money.ZERO, Money::plus);
        return GapAlternative.builder()
                .community(community.ref())
                .additions(additions)
                .cost(cost)
                .build();
    }

    private static GateFinding open(Situation situation, CooperationCommunity community, Requirement requirement) {
        return conditions(situation, Optional.of(community), requirement)
                .open(true)
                .explanation(Explanation.of(LocalizedText.of(
                        "en",
                        "open: " + community.name().in("en") + " meets every requirement.",
                        "ru",
                        "открыт: сообщество «" + community.name().in("ru") + "» выполняет все требования.")))
                .build();
    }

    private GateFinding closed(
            Situation situation, Requirement requirement, List<GapAlternative> found, boolean complete) {
        Optional<CooperationCommunity> nearest = found.stream()
                .findFirst()
                .map(best -> situation.strategy().resolve(best.community()))
                .or(() -> mostMet(situation, requirement));
        return conditions(situation, nearest, requirement)
                .open(false)
                .addAllAlternatives(found.stream().limit(alternatives).toList())
                .complete(complete && found.size() <= alternatives)
                .explanation(Explanation.of(whyClosed(situation, nearest, found)))
                .build();
    }

    private static Optional<CooperationCommunity> mostMet(Situation situation, Requirement requirement) {
        ImmutableSet<Requirement.Condition> conditions = Requirements.conditions(requirement);
        return situation.strategy().communities().stream().min(Comparator.comparingLong(community -> {
            GateFormula formula = new GateFormula(situation, community);
            return conditions.stream()
                    .filter(condition -> !isMet(formula, condition))
                    .count();
        }));
    }

    private static LocalizedText whyClosed(
            Situation situation, Optional<CooperationCommunity> nearest, List<GapAlternative> found) {
        if (nearest.isEmpty()) {
            return LocalizedText.of("en", "closed: there is no community.", "ru", "закрыт: нет ни одного сообщества.");
        }
        if (found.isEmpty()) {
            return LocalizedText.of(
                    "en",
                    "closed: nobody who is known could meet what is missing.",
                    "ru",
                    "закрыт: никто из известных участников не может восполнить недостающее.");
        }
        GapAlternative best = found.get(0);
        return LocalizedText.of(
                "en",
                "closed: " + nearest.get().name().in("en") + " would open it with "
                        + new AdditionWords(situation.strategy(), "en").list(best.additions()) + ".",
                "ru",
                "закрыт: сообществу «" + nearest.get().name().in("ru") + "» не хватает: "
                        + new AdditionWords(situation.strategy(), "ru").list(best.additions()) + ".");
    }

    private static GateFindingBuilder conditions(
            Situation situation, Optional<CooperationCommunity> community, Requirement requirement) {
        GateFindingBuilder finding = GateFinding.builder();
        ImmutableSet<Requirement.Condition> conditions = Requirements.conditions(requirement);
        if (community.isEmpty()) {
            return finding.addAllMissing(conditions);
        }
        finding.community(community.get().ref());
        GateFormula formula = new GateFormula(situation, community.get());
        for (Requirement.Condition condition : conditions) {
            if (isMet(formula, condition)) {
                finding.addMet(MetCondition.builder()
                        .condition(condition)
                        .by(formula.meeting(condition))
                        .build());
            } else {
                finding.addMissing(condition);
            }
        }
        return finding;
    }

    private static boolean isMet(GateFormula formula, Requirement.Condition condition) {
        return formula.of(condition).equals(Formula.met());
    }
}
