package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.DecisionStatus;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.enabling.InfrastructureStatus;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.scoring.community.CooperationNetwork;

/** What linked groups and additions mean, written down a second time as plainly as possible: links are drawn, and walked. */
final class LinksByHand {
    private final Strategy strategy;
    private final Situation situation;
    private final CooperationNetwork network;
    private final int steps;
    private final Requirement requirement;

    LinksByHand(Strategy strategy, CooperationNetwork network, int steps) {
        this.strategy = strategy;
        this.situation = new Situation(strategy);
        this.network = network;
        this.steps = steps;
        this.requirement = Requirements.of(strategy, strategy.packages().get(0));
    }

    private boolean[][] links(Set<Addition> added) {
        boolean[][] links = new boolean[network.size()][network.size()];
        for (int node = 0; node < network.size(); node++) {
            for (int k = 0; k < network.degree(node); k++) {
                links[node][network.neighbour(node, k)] = true;
            }
        }
        for (Addition addition : added) {
            if (addition instanceof Addition.LinkMade link) {
                int one = number(link.organization());
                int other = number(link.partner());
                links[one][other] = true;
                links[other][one] = true;
            }
        }
        return links;
    }

    private int number(Ref<Organization> organization) {
        return network.labels().position(organization.id());
    }

    /** Whom somebody reaches, as a set of bits. */
    private int reached(boolean[][] links, int centre) {
        int reached = 1 << centre;
        for (int step = 0; step < steps; step++) {
            int further = reached;
            for (int one = 0; one < links.length; one++) {
                for (int other = 0; other < links.length; other++) {
                    further |= (reached >> one & 1) == 1 && links[one][other] ? 1 << other : 0;
                }
            }
            reached = further;
        }
        return reached;
    }

    /** Whether those around anybody meet the requirement with some additions. */
    boolean opens(Set<Addition> added) {
        return strategy.organizations().stream().anyMatch(centre -> opensAround(centre.ref(), added));
    }

    /** Whether those around an organization meet the requirement with some additions. */
    boolean opensAround(Ref<Organization> organization, Set<Addition> added) {
        int centre = number(organization);
        return holds(requirement, reached(links(Set.of()), centre), reached(links(added), centre), added);
    }

    /** Whether an organization makes all links of a set, and those around it meet the requirement with it. */
    boolean opensByItsLinks(Set<Addition> added) {
        return strategy.organizations().stream()
                .map(Organization::ref)
                .filter(maker -> added.stream()
                        .allMatch(addition -> !(addition instanceof Addition.LinkMade link)
                                || link.organization().equals(maker)
                                || link.partner().equals(maker)))
                .anyMatch(maker -> opensAround(maker, added));
    }

    private boolean holds(Requirement part, int before, int after, Set<Addition> added) {
        if (part instanceof Requirement.Compound compound) {
            long met = compound.parts().stream()
                    .filter(each -> holds(each, before, after, added))
                    .count();
            long needed = compound instanceof Requirement.AllOf
                    ? compound.parts().size()
                    : compound instanceof Requirement.AtLeast atLeast ? atLeast.count() : 1;
            return met >= needed;
        } else if (part instanceof Requirement.InfrastructureOperating operating) {
            return operates(operating.infrastructure(), added);
        } else if (part instanceof Requirement.DecisionAdopted adopted) {
            return strategy.resolve(adopted.decision()).status() == DecisionStatus.ADOPTED
                    || added.contains(new Addition.DecisionTaken(adopted.decision()));
        }
        CapabilityNeed need = CapabilityNeed.of(part).orElseThrow();
        return situation.eligible(need).stream().anyMatch(holder -> {
            int number = number(holder.organization().ref());
            boolean enough = holder.level() >= need.level() && (after >> number & 1) == 1;
            return enough
                    || ((before >> number & 1) == 1
                            && isRaised(holder.organization().ref(), need, added));
        });
    }

    private static boolean isRaised(Ref<Organization> organization, CapabilityNeed need, Set<Addition> added) {
        return added.stream()
                .anyMatch(addition -> addition instanceof Addition.CapabilityRaised up
                        && up.organization().equals(organization)
                        && up.capability().equals(need.capability())
                        && up.to() >= need.level());
    }

    private boolean operates(Ref<Infrastructure> ref, Set<Addition> added) {
        Infrastructure item = strategy.resolve(ref);
        return item.status() == InfrastructureStatus.OPERATING
                || (added.contains(new Addition.InfrastructureBuilt(ref))
                        && item.dependsOn().stream().allMatch(other -> operates(other, added))
                        && item.needs().stream()
                                .allMatch(decision -> strategy.resolve(decision).status() == DecisionStatus.ADOPTED
                                        || added.contains(new Addition.DecisionTaken(decision))));
    }

    /** Every link that is missing, whoever may make it, and all else that can be added. */
    ImmutableSet<Addition> possible() {
        Set<Addition> possible = new LinkedHashSet<>();
        boolean[][] links = links(Set.of());
        for (int one = 0; one < network.size(); one++) {
            for (int other = one + 1; other < network.size(); other++) {
                if (!links[one][other]) {
                    Organization first = organization(one);
                    Organization second = organization(other);
                    possible.add(new Addition.LinkMade(
                            first.ref(), second.ref(), situation.isOutside(first) || situation.isOutside(second)));
                }
            }
        }
        for (Organization organization : strategy.organizations()) {
            organization.capabilities().stream()
                    .map(holding -> holding.capability())
                    .distinct()
                    .forEach(capability -> {
                        int from =
                                situation.eligible(new CapabilityNeed(capability, 1, false, Optional.empty())).stream()
                                        .filter(holder -> holder.organization().equals(organization))
                                        .mapToInt(Situation.Holder::level)
                                        .findFirst()
                                        .orElseThrow();
                        Requirements.levels(requirement).get(capability).stream()
                                .filter(to -> to > from)
                                .forEach(to -> possible.add(
                                        new Addition.CapabilityRaised(organization.ref(), capability, from, to)));
                    });
        }
        strategy.infrastructure().stream()
                .filter(item -> item.status() != InfrastructureStatus.OPERATING)
                .forEach(item -> possible.add(new Addition.InfrastructureBuilt(item.ref())));
        strategy.decisions().stream()
                .filter(item -> item.status() != DecisionStatus.ADOPTED)
                .forEach(item -> possible.add(new Addition.DecisionTaken(item.ref())));
        return ImmutableSet.copyOf(possible);
    }

    private Organization organization(int number) {
        return strategy.resolve(Ref.of(Organization.class, network.labels().name(number)));
    }

    /** What is less than a set by one addition or by one level. */
    List<Set<Addition>> less(Set<Addition> additions) {
        ImmutableList.Builder<Set<Addition>> less = ImmutableList.builder();
        for (Addition addition : additions) {
            Set<Addition> without = new LinkedHashSet<>(additions);
            without.remove(addition);
            less.add(ImmutableSet.copyOf(without));
            if (addition instanceof Addition.CapabilityRaised up) {
                for (int level : Requirements.levels(requirement).get(up.capability())) {
                    if (level > up.from() && level < up.to()) {
                        less.add(ImmutableSet.<Addition>builder()
                                .addAll(without)
                                .add(new Addition.CapabilityRaised(
                                        up.organization(), up.capability(), up.from(), level))
                                .build());
                    }
                }
            }
        }
        return less.build();
    }
}
