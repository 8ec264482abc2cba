package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.DecisionStatus;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.enabling.InfrastructureStatus;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.model.region.Region;

/** What a requirement means, written down a second time as plainly as possible, to hold the assessor against. */
public final class GateByHand {
    private final Strategy strategy;
    private final Requirement requirement;

    public GateByHand(Strategy strategy) {
        this.strategy = strategy;
        this.requirement = strategy.packages().get(0).requires().orElseThrow();
    }

    boolean isOpen() {
        return strategy.communities().stream().anyMatch(community -> opens(community, Set.of()));
    }

    /** All sets of additions that open the gate and of which none needs less, over all communities. */
    Set<ImmutableSet<Addition>> smallest() {
        Set<ImmutableSet<Addition>> all = new HashSet<>();
        for (CooperationCommunity community : strategy.communities()) {
            List<Set<Addition>> opening = Sets.powerSet(possible(community)).stream()
                    .filter(GateByHand::raisesNothingTwice)
                    .filter(set -> opens(community, set))
                    .toList();
            opening.stream()
                    .filter(set -> opening.stream().noneMatch(other -> !other.equals(set) && covers(set, other)))
                    .map(ImmutableSet::copyOf)
                    .forEach(all::add);
        }
        return all.stream()
                .filter(set -> all.stream().noneMatch(other -> !other.equals(set) && covers(set, other)))
                .collect(ImmutableSet.toImmutableSet());
    }

    private ImmutableSet<Addition> possible(CooperationCommunity community) {
        Set<Addition> possible = new LinkedHashSet<>();
        ImmutableSet<Ref<Organization>> members = Situation.members(community);
        for (Organization organization : strategy.organizations()) {
            if (!members.contains(organization.ref())) {
                possible.add(new Addition.PartnerJoins(organization.ref(), isOutside(organization)));
            } else {
                strategy.capabilities()
                        .forEach(capability -> level(organization, capability.ref())
                                .ifPresent(from -> Requirements.levels(requirement).get(capability.ref()).stream()
                                        .filter(to -> to > from)
                                        .forEach(to -> possible.add(new Addition.CapabilityRaised(
                                                organization.ref(), capability.ref(), from, to)))));
            }
        }
        strategy.infrastructure().forEach(item -> possible.add(new Addition.InfrastructureBuilt(item.ref())));
        strategy.decisions().forEach(item -> possible.add(new Addition.DecisionTaken(item.ref())));
        return ImmutableSet.copyOf(possible);
    }

    private static boolean raisesNothingTwice(Set<Addition> set) {
        Set<String> raised = new HashSet<>();
        return set.stream()
                .allMatch(addition -> !(addition instanceof Addition.CapabilityRaised up)
                        || raised.add(up.organization() + " " + up.capability()));
    }

    private static boolean covers(Set<Addition> set, Set<Addition> other) {
        return other.stream()
                .allMatch(addition -> set.contains(addition)
                        || set.stream()
                                .anyMatch(more -> addition instanceof Addition.CapabilityRaised low
                                        && more instanceof Addition.CapabilityRaised high
                                        && high.organization().equals(low.organization())
                                        && high.capability().equals(low.capability())
                                        && high.to() > low.to()));
    }

    public boolean opens(CooperationCommunity community, Set<Addition> added) {
        return holds(requirement, community, added);
    }

    private boolean holds(Requirement part, CooperationCommunity community, Set<Addition> added) {
        if (part instanceof Requirement.Compound compound) {
            long met = compound.parts().stream()
                    .filter(each -> holds(each, community, added))
                    .count();
            long needed = compound instanceof Requirement.AllOf
                    ? compound.parts().size()
                    : compound instanceof Requirement.AtLeast atLeast ? atLeast.count() : 1;
            return met >= needed;
        } else if (part instanceof Requirement.CapabilityAt at) {
            return isHeld(at.capability(), at.level(), Optional.empty(), false, community, added);
        } else if (part instanceof Requirement.OutsidePartner at) {
            return isHeld(at.capability(), at.level(), at.region(), true, community, added);
        } else if (part instanceof Requirement.InfrastructureOperating operating) {
            return operates(operating.infrastructure(), added);
        }
        return isAdopted(((Requirement.DecisionAdopted) part).decision(), added);
    }

    private boolean isHeld(
            Ref<Capability> capability,
            int level,
            Optional<Ref<Region>> region,
            boolean outside,
            CooperationCommunity community,
            Set<Addition> added) {
        return strategy.organizations().stream()
                .filter(item -> Situation.members(community).contains(item.ref())
                        || added.contains(new Addition.PartnerJoins(item.ref(), isOutside(item))))
                .filter(item -> !outside || isOutside(item))
                .filter(item -> region.map(asked -> isIn(item.region(), asked)).orElse(true))
                .anyMatch(item -> {
                    int raised = added.stream()
                            .filter(addition -> addition instanceof Addition.CapabilityRaised up
                                    && up.organization().equals(item.ref())
                                    && up.capability().equals(capability))
                            .mapToInt(addition -> ((Addition.CapabilityRaised) addition).to())
                            .max()
                            .orElse(0);
                    return Math.max(raised, level(item, capability).orElse(0)) >= level;
                });
    }

    private boolean operates(Ref<Infrastructure> ref, Set<Addition> added) {
        Infrastructure item = strategy.resolve(ref);
        return item.status() == InfrastructureStatus.OPERATING
                || (added.contains(new Addition.InfrastructureBuilt(ref))
                        && item.dependsOn().stream().allMatch(other -> operates(other, added))
                        && item.needs().stream().allMatch(decision -> isAdopted(decision, added)));
    }

    private boolean isAdopted(Ref<Decision> decision, Set<Addition> added) {
        return strategy.resolve(decision).status() == DecisionStatus.ADOPTED
                || added.contains(new Addition.DecisionTaken(decision));
    }

    private static OptionalInt level(Organization organization, Ref<Capability> capability) {
        return organization.capabilities().stream()
                .filter(holding -> holding.capability().equals(capability))
                .mapToInt(holding -> holding.level())
                .reduce((first, last) -> last);
    }

    private boolean isOutside(Organization organization) {
        return !isIn(organization.region(), strategy.region());
    }

    private boolean isIn(Ref<Region> home, Ref<Region> region) {
        return home.equals(region) || strategy.resolve(home).parent().stream().anyMatch(parent -> isIn(parent, region));
    }
}
