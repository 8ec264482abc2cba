package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.Capacity;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.scoring.formula.Formula;

/**
 * Says of each part of a requirement what would have to be added to a community for it to be met.
 *
 * <p>A member that has to raise a capability does so in steps, through the levels that the requirement names: who reaches level 8
 * has met what asks for level 5. {@link Additions#withoutLowerSteps} turns the steps of a member into one.
 */
final class GateFormula {
    private final Situation situation;
    private final ImmutableSet<Ref<Organization>> members;
    private final ImmutableSetMultimap<Ref<Capability>, Integer> levels;

    private final boolean everything;

    private GateFormula(
            Situation situation, ImmutableSet<Ref<Organization>> members, Requirement whole, boolean everything) {
        this.situation = situation;
        this.members = members;
        this.levels = Requirements.levels(whole);
        this.everything = everything;
    }

    /** What has to be added to a community, which anybody may join. */
    static GateFormula ofCommunity(Situation situation, CooperationCommunity community, Requirement whole) {
        return ofGroup(situation, Situation.members(community), whole);
    }

    /** What has to be added to a group that nobody need have named a community, and that anybody may join. */
    static GateFormula ofGroup(Situation situation, ImmutableSet<Ref<Organization>> members, Requirement whole) {
        return new GateFormula(situation, members, whole, false);
    }

    /** What must be there in all: nobody is a member yet, and what operates or is adopted counts as an addition too. */
    static GateFormula ofEverything(Situation situation, Requirement whole) {
        return new GateFormula(situation, ImmutableSet.of(), whole, true);
    }

    Formula<Addition> of(Requirement requirement) {
        if (requirement instanceof Requirement.AllOf all) {
            return Formula.all(parts(all));
        } else if (requirement instanceof Requirement.AnyOf any) {
            return Formula.any(parts(any));
        } else if (requirement instanceof Requirement.AtLeast atLeast) {
            return new Formula.AtLeast<>(atLeast.count(), parts(atLeast));
        } else if (requirement instanceof Requirement.InfrastructureOperating condition) {
            return isTooMuch(condition) ? Formula.never() : infrastructure(condition.infrastructure());
        } else if (requirement instanceof Requirement.DecisionAdopted condition) {
            return decision(condition.decision());
        }
        return CapabilityNeed.of(requirement)
                .map(this::capability)
                .orElseThrow(() -> new IllegalStateException("no formula for " + requirement));
    }

    private ImmutableList<Formula<Addition>> parts(Requirement.Compound compound) {
        return compound.parts().stream().map(this::of).collect(ImmutableList.toImmutableList());
    }

    /** The members that meet a condition on a capability, with their levels; empty for other conditions. */
    ImmutableList<Situation.Holder> meeting(Requirement.Condition condition) {
        return CapabilityNeed.of(condition).stream()
                .flatMap(need -> situation.eligible(need).stream()
                        .filter(holder -> holder.level() >= need.level() && isMember(holder)))
                .collect(ImmutableList.toImmutableList());
    }

    private Formula<Addition> capability(CapabilityNeed need) {
        List<Formula<Addition>> raised = new ArrayList<>();
        List<Formula<Addition>> joining = new ArrayList<>();
        for (Situation.Holder holder : situation.eligible(need)) {
            boolean isAble = holder.level() >= need.level();
            if (!isMember(holder)) {
                if (isAble) {
                    joining.add(new Formula.Variable<>(new Addition.PartnerJoins(
                            holder.organization().ref(), situation.isOutside(holder.organization()))));
                }
            } else if (isAble) {
                return Formula.met();
            } else {
                raised.add(raising(holder, need));
            }
        }
        raised.addAll(joining);
        return Formula.any(raised);
    }

    /** The steps in which somebody who has a capability reaches the level needed. */
    Formula<Addition> raising(Situation.Holder holder, CapabilityNeed need) {
        return Formula.all(levels.get(need.capability()).stream()
                .filter(step -> step > holder.level() && step <= need.level())
                .<Formula<Addition>>map(step -> new Formula.Variable<>(new Addition.CapabilityRaised(
                        holder.organization().ref(), need.capability(), holder.level(), step)))
                .toList());
    }

    private boolean isMember(Situation.Holder holder) {
        return members.contains(holder.organization().ref());
    }

    /** Whether more is taken than the infrastructure can do: to build it does not help. */
    private boolean isTooMuch(Requirement.InfrastructureOperating condition) {
        Optional<Capacity> capacity =
                situation.strategy().resolve(condition.infrastructure()).capacity();
        return capacity.isPresent()
                && condition.demand().isPresent()
                && condition.demand().getAsDouble() > capacity.get().amount();
    }

    private Formula<Addition> infrastructure(Ref<Infrastructure> infrastructure) {
        List<Formula<Addition>> needed = new ArrayList<>();
        for (Infrastructure item : situation.toBuild(infrastructure, everything)) {
            needed.add(new Formula.Variable<>(new Addition.InfrastructureBuilt(item.ref())));
            if (!situation.operates(item.ref())) {
                item.needs().forEach(decision -> needed.add(decision(decision)));
            }
        }
        return Formula.all(needed);
    }

    private Formula<Addition> decision(Ref<Decision> decision) {
        return situation.isAdopted(decision) && !everything
                ? Formula.met()
                : new Formula.Variable<>(new Addition.DecisionTaken(decision));
    }
}
