package org.regionalstrategy.scoring.brokerage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.function.Predicate;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.cooperation.MarketCut;
import org.regionalstrategy.model.assessment.cooperation.VertexCut;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.CapabilityKind;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.scoring.community.CooperationNetwork;

/**
 * Minimum cuts between those who have a capability, at any level, and the market. Size 0 means that no way leads there at all;
 * undefined, with its reason, that a holder is the market or is tied to it, or that nobody has the capability or stands for the
 * market.
 */
public final class MarketCuts {
    private MarketCuts() {}

    /**
     * The cuts of all capabilities but market access itself, in the order of the strategy.
     *
     * @param network of all organizations of the strategy
     */
    public static ImmutableList<MarketCut> of(Strategy strategy, CooperationNetwork network, MarketAccess access) {
        ImmutableSortedSet<String> market = market(strategy, access);
        return strategy.capabilities().stream()
                .filter(capability -> capability.kind() != CapabilityKind.MARKET_ACCESS)
                .map(capability -> {
                    ImmutableSortedSet<String> holders =
                            organizations(strategy, organization -> has(organization, capability));
                    VertexCut cut = VertexCuts.between(network, holders, market, CutScope.INTERMEDIARIES);
                    return MarketCut.builder()
                            .capability(capability.ref())
                            .holders(holders)
                            .market(market)
                            .cut(cut)
                            .explanation(Explanation.of(CutWords.of(strategy, capability, cut)))
                            .build();
                })
                .collect(ImmutableList.toImmutableList());
    }

    /** The ids of the organizations that stand for the market. */
    static ImmutableSortedSet<String> market(Strategy strategy, MarketAccess access) {
        Predicate<Organization> holds = organization -> strategy.capabilities().stream()
                .anyMatch(capability ->
                        capability.kind() == CapabilityKind.MARKET_ACCESS && has(organization, capability));
        Predicate<Organization> outside = organization -> isOutside(strategy, organization);
        return organizations(
                strategy,
                switch (access) {
                    case HOLDERS -> holds;
                    case OUTSIDE -> outside;
                    case HOLDERS_AND_OUTSIDE -> holds.or(outside);
                });
    }

    private static ImmutableSortedSet<String> organizations(Strategy strategy, Predicate<Organization> wanted) {
        return strategy.organizations().stream()
                .filter(wanted)
                .map(Organization::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    private static boolean has(Organization organization, Capability capability) {
        return organization.capabilities().stream()
                .anyMatch(holding -> holding.capability().equals(capability.ref()));
    }

    private static boolean isOutside(Strategy strategy, Organization organization) {
        Optional<Ref<Region>> place = Optional.of(organization.region());
        while (place.isPresent()) {
            if (place.get().equals(strategy.region())) {
                return false;
            }
            place = strategy.resolve(place.get()).parent();
        }
        return true;
    }
}
