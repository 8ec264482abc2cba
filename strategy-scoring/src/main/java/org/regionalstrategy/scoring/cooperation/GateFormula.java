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
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.scoring.formula.Formula;
import org.regionalstrategy.scoring.formula.Pattern;

/**
 * Says of each part of a requirement what would have to be added to a community for it to be met.
 *
 * <p>A member that has to raise a capability does so in steps, through the levels that the requirement names: who reaches level 8
 * has met what asks for level 5. {@link #withoutLowerSteps} turns the steps of a member into one.
 */
final class GateFormula {
    private final Situation situation;
    private final ImmutableSet<Ref<Organization>> members;
    private final ImmutableSetMultimap<Ref<Capability>, Integer> levels;

    private final boolean everything;

    GateFormula(Situation situation, CooperationCommunity community, Requirement whole) {
        this(situation, Situation.members(community), whole, false);
    }

    private GateFormula(
            Situation situation, ImmutableSet<Ref<Organization>> members, Requirement whole, boolean everything) {
        this.situation = situation;
        this.members = members;
        this.levels = Requirements.levels(whole);
        this.everything = everything;
    }

    /** What has to be added to a group that nobody need have named a community. */
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
        } else if (requirement instanceof Requirement.CapabilityAt condition) {
            return capability(condition.capability(), condition.level(), false, Optional.empty());
        } else if (requirement instanceof Requirement.OutsidePartner condition) {
            return capability(condition.capability(), condition.level(), true, condition.region());
        } else if (requirement instanceof Requirement.InfrastructureOperating condition) {
            return infrastructure(condition.infrastructure());
        } else if (requirement instanceof Requirement.DecisionAdopted condition) {
            return decision(condition.decision());
        }
        throw new IllegalStateException("no formula for " + requirement);
    }

    private ImmutableList<Formula<Addition>> parts(Requirement.Compound compound) {
        return compound.parts().stream().map(this::of).collect(ImmutableList.toImmutableList());
    }

    /** The members that meet a condition on a capability, with their levels; empty for other conditions. */
    ImmutableList<Situation.Holder> meeting(Requirement.Condition condition) {
        if (condition instanceof Requirement.CapabilityAt capability) {
            return meeting(capability.capability(), capability.level(), false, Optional.empty());
        } else if (condition instanceof Requirement.OutsidePartner partner) {
            return meeting(partner.capability(), partner.level(), true, partner.region());
        }
        return ImmutableList.of();
    }

    private ImmutableList<Situation.Holder> meeting(
            Ref<Capability> capability, int level, boolean outside, Optional<Ref<Region>> region) {
        return situation.holders(capability).stream()
                .filter(holder -> holder.level() >= level && isMember(holder))
                .filter(holder -> isEligible(holder, outside, region))
                .collect(ImmutableList.toImmutableList());
    }

    private Formula<Addition> capability(
            Ref<Capability> capability, int level, boolean outside, Optional<Ref<Region>> region) {
        List<Formula<Addition>> ways = new ArrayList<>();
        for (Situation.Holder holder : situation.holders(capability)) {
            if (isEligible(holder, outside, region)) {
                if (isMember(holder) && holder.level() >= level) {
                    return Formula.met();
                }
                way(holder, capability, level).ifPresent(ways::add);
            }
        }
        return Formula.any(ways);
    }

    private Optional<Formula<Addition>> way(Situation.Holder holder, Ref<Capability> capability, int level) {
        Organization organization = holder.organization();
        if (isMember(holder)) {
            return Optional.of(Formula.all(levels.get(capability).stream()
                    .filter(step -> step > holder.level() && step <= level)
                    .<Formula<Addition>>map(step -> new Formula.Variable<>(
                            new Addition.CapabilityRaised(organization.ref(), capability, holder.level(), step)))
                    .toList()));
        }
        return holder.level() >= level
                ? Optional.of(new Formula.Variable<>(
                        new Addition.PartnerJoins(organization.ref(), situation.isOutside(organization))))
                : Optional.empty();
    }

    /** Of each member and capability only the highest level that is reached. */
    static Pattern<Addition> withoutLowerSteps(Pattern<Addition> pattern) {
        return new Pattern<>(pattern.groups().stream()
                .filter(group -> pattern.groups().stream().noneMatch(other -> isHigherStep(other.get(0), group.get(0))))
                .collect(ImmutableList.toImmutableList()));
    }

    private static boolean isHigherStep(Addition higher, Addition lower) {
        return higher instanceof Addition.CapabilityRaised high
                && lower instanceof Addition.CapabilityRaised low
                && high.organization().equals(low.organization())
                && high.capability().equals(low.capability())
                && high.to() > low.to();
    }

    private boolean isMember(Situation.Holder holder) {
        return members.contains(holder.organization().ref());
    }

    private boolean isEligible(Situation.Holder holder, boolean outside, Optional<Ref<Region>> region) {
        return !outside
                || (situation.isOutside(holder.organization())
                        && region.map(place -> situation.isWithin(holder.organization(), place))
                                .orElse(true));
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
