package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.Dated;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.CapabilityHolding;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.DecisionStatus;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.enabling.InfrastructureStatus;
import org.regionalstrategy.model.region.Region;

/** What a strategy, as it was known on a date, says of who can do what and of what stands ready. */
final class Situation {
    /** That an organization has a capability at a level, by its latest holding. */
    record Holder(Organization organization, int level) {}

    private final Strategy strategy;
    private final ImmutableListMultimap<Ref<Capability>, Holder> holders;

    /** By what is needed, as far as somebody asked. */
    private final Map<CapabilityNeed, ImmutableList<Holder>> eligible = new ConcurrentHashMap<>();

    Situation(Strategy strategy) {
        this.strategy = strategy;
        ImmutableListMultimap.Builder<Ref<Capability>, Holder> found = ImmutableListMultimap.builder();
        for (Organization organization : strategy.organizations()) {
            latestHoldings(organization)
                    .forEach((capability, level) -> found.put(capability, new Holder(organization, level)));
        }
        this.holders = found.build();
    }

    private static Map<Ref<Capability>, Integer> latestHoldings(Organization organization) {
        Map<Ref<Capability>, List<CapabilityHolding>> byCapability = new LinkedHashMap<>();
        organization
                .capabilities()
                .forEach(holding -> byCapability
                        .computeIfAbsent(holding.capability(), key -> new ArrayList<>())
                        .add(holding));
        Map<Ref<Capability>, Integer> latest = new LinkedHashMap<>();
        byCapability.forEach((capability, holdings) -> Dated.latest(holdings, CapabilityHolding::since)
                .ifPresent(holding -> latest.put(capability, holding.level())));
        return latest;
    }

    Strategy strategy() {
        return strategy;
    }

    /** Everybody who has a capability at any level and is where somebody is needed, in the order of the strategy. */
    ImmutableList<Holder> eligible(CapabilityNeed need) {
        return eligible.computeIfAbsent(
                need,
                key -> holders.get(need.capability()).stream()
                        .filter(holder -> isEligible(holder.organization(), need))
                        .collect(ImmutableList.toImmutableList()));
    }

    private boolean isEligible(Organization organization, CapabilityNeed need) {
        return !need.outside()
                || (isOutside(organization)
                        && need.region()
                                .map(place -> isWithin(organization, place))
                                .orElse(true));
    }

    static ImmutableSet<Ref<Organization>> members(CooperationCommunity community) {
        return community.members().stream().map(member -> member.organization()).collect(ImmutableSet.toImmutableSet());
    }

    boolean operates(Ref<Infrastructure> infrastructure) {
        return strategy.resolve(infrastructure).status() == InfrastructureStatus.OPERATING;
    }

    boolean isAdopted(Ref<Decision> decision) {
        return strategy.resolve(decision).status() == DecisionStatus.ADOPTED;
    }

    /** Whether an organization is neither in the region of the strategy nor in a part of it. */
    boolean isOutside(Organization organization) {
        return !isWithin(organization, strategy.region());
    }

    /** Whether an organization is in a region or in a part of it. */
    boolean isWithin(Organization organization, Ref<Region> region) {
        Optional<Ref<Region>> place = Optional.of(organization.region());
        while (place.isPresent()) {
            if (place.get().equals(region)) {
                return true;
            }
            place = strategy.resolve(place.get()).parent();
        }
        return false;
    }

    /**
     * What has to be built for an infrastructure to operate: itself and all it depends on that does not operate.
     *
     * @param withOperating whether what operates is named too; what it once depended on is not
     */
    ImmutableList<Infrastructure> toBuild(Ref<Infrastructure> infrastructure, boolean withOperating) {
        Set<Ref<Infrastructure>> seen = new HashSet<>();
        ImmutableList.Builder<Infrastructure> toBuild = ImmutableList.builder();
        List<Ref<Infrastructure>> open = new ArrayList<>(List.of(infrastructure));
        while (!open.isEmpty()) {
            Ref<Infrastructure> next = open.remove(open.size() - 1);
            boolean operates = operates(next);
            if (seen.add(next) && (withOperating || !operates)) {
                Infrastructure item = strategy.resolve(next);
                toBuild.add(item);
                if (!operates) {
                    open.addAll(item.dependsOn());
                }
            }
        }
        return toBuild.build();
    }
}
