package org.regionalstrategy.scoring.cooperation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.GateFinding;
import org.regionalstrategy.model.assessment.GateFindingBuilder;
import org.regionalstrategy.model.assessment.MetCondition;
import org.regionalstrategy.model.assessment.MetConditionBuilder;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.scoring.formula.Formula;

/**
 * Finds whether a package can enter its market: whether some community meets its own requirement and those of its core
 * products; and where none does, all smallest sets of additions that would open the gate.
 *
 * <p>What may be added: an organization that has a capability at the level joins; a member raises a capability that it has; an
 * infrastructure is built, with all that it depends on and the decisions that these need; a decision is adopted. A set is
 * smallest if no part of it and no lower level would do. What is cancelled can be built anew, what was refused adopted after
 * all. A partner is not taken to join and raise a capability at once.
 *
 * <p>The smallest sets come first, of equal ones the cheapest to build (those of unknown cost last), then by the ids of
 * communities and additions. Without a community the gate is closed; an empty requirement is met by any.
 *
 * <p>A declared community counts as a whole, whether or not links join all its members. The strategy must be the view of a date
 * ({@code strategy.asOf(date)}).
 *
 * <p>The search is by size (see {@link GapSearch}), and its work is bounded in proportion to the number of sets. Where the bound ends it
 * before enough are found, the list goes on with sets that are minimal but perhaps not the smallest; it is then not complete.
 */
public final class GateAssessor {
    /** The most alternatives that a finding lists unless set otherwise. */
    public static final int DEFAULT_ALTERNATIVES = 8;

    /** The most sets of a size that are found for a group, or passed over in all, unless set otherwise. */
    public static final int DEFAULT_SETS = 10_000;

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

    /** An assessor that finds at most this many sets of a size for a group, passes over as many, and works in proportion. */
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

    /** The packages whose gates are open, without a search for what would open the others: much faster than their findings. */
    public ImmutableSet<Ref<ProductPackage>> open(Strategy strategy) {
        Situation situation = new Situation(strategy);
        return strategy.packages().stream()
                .filter(item ->
                        opening(situation, Requirements.of(strategy, item)).isPresent())
                .map(ProductPackage::ref)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The gate of a package. */
    public GateFinding assess(Strategy strategy, ProductPackage productPackage) {
        return assess(new Situation(strategy), productPackage);
    }

    private GateFinding assess(Situation situation, ProductPackage productPackage) {
        Requirement requirement = Requirements.of(situation.strategy(), productPackage);
        Optional<CooperationCommunity> opening = opening(situation, requirement);
        GapSearch.Gap gap = opening.isPresent() ? GapSearch.Gap.NONE : gap(situation, requirement);
        Optional<CooperationCommunity> community = opening.or(() -> gap.alternatives().stream()
                        .flatMap(best -> best.community().stream())
                        .map(best -> situation.strategy().resolve(best))
                        .findFirst())
                .or(() -> mostMet(situation, requirement));
        return conditions(situation, community, requirement)
                .open(opening.isPresent())
                .addAllAlternatives(gap.alternatives())
                .complete(gap.complete())
                .explanation(
                        Explanation.of(new GateWords(situation.strategy()).why(community, opening.isPresent(), gap)))
                .build();
    }

    private static Optional<CooperationCommunity> opening(Situation situation, Requirement requirement) {
        return situation.strategy().communities().stream()
                .filter(community -> GateFormula.ofCommunity(situation, community, requirement)
                        .of(requirement)
                        .holds(addition -> false))
                .findFirst();
    }

    private GapSearch.Gap gap(Situation situation, Requirement requirement) {
        ImmutableList.Builder<CommunityGap> closed = ImmutableList.builder();
        for (CooperationCommunity community : situation.strategy().communities()) {
            Formula<Addition> formula =
                    GateFormula.ofCommunity(situation, community, requirement).of(requirement);
            if (formula.holds(addition -> true)) {
                closed.add(CommunityGap.of(community, formula));
            }
        }
        // what does less for another community has come before
        return GapSearch.of(situation, requirement, closed.build(), (set, alternative) -> true, alternatives, sets);
    }

    /** The community that misses the fewest conditions; of equal ones the first. */
    private static Optional<CooperationCommunity> mostMet(Situation situation, Requirement requirement) {
        ImmutableSet<Requirement.Condition> conditions = Requirements.conditions(requirement);
        return situation.strategy().communities().stream().min(Comparator.comparingLong(community -> {
            GateFormula formula = GateFormula.ofCommunity(situation, community, requirement);
            return conditions.stream()
                    .filter(condition -> !isMet(formula, condition))
                    .count();
        }));
    }

    private static GateFindingBuilder conditions(
            Situation situation, Optional<CooperationCommunity> community, Requirement requirement) {
        GateFindingBuilder finding = GateFinding.builder();
        ImmutableSet<Requirement.Condition> conditions = Requirements.conditions(requirement);
        if (community.isEmpty()) {
            return finding.addAllMissing(conditions);
        }
        finding.community(community.get().ref());
        GateFormula formula = GateFormula.ofCommunity(situation, community.get(), requirement);
        for (Requirement.Condition condition : conditions) {
            if (isMet(formula, condition)) {
                finding.addMet(met(condition, formula.meeting(condition)));
            } else {
                finding.addMissing(condition);
            }
        }
        return finding;
    }

    private static MetCondition met(Requirement.Condition condition, ImmutableList<Situation.Holder> holders) {
        MetConditionBuilder met = MetCondition.builder().condition(condition);
        holders.forEach(holder -> met.addBy(holder.organization().ref()).addLevel(holder.level()));
        return met.build();
    }

    private static boolean isMet(GateFormula formula, Requirement.Condition condition) {
        return formula.of(condition).equals(Formula.met());
    }
}
