package org.regionalstrategy.scoring.brokerage;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;

/**
 * On whom the way of a capability to the market hangs.
 *
 * @param capability the capability
 * @param holders the ids of the organizations that have it
 * @param market the ids of the organizations that stand for the market
 * @param cut the fewest between them whose leaving parts the two
 */
public record MarketCut(
        Ref<Capability> capability,
        ImmutableSortedSet<String> holders,
        ImmutableSortedSet<String> market,
        VertexCut cut) {
    public MarketCut {
        requireNonNull(capability, "capability");
        requireNonNull(holders, "holders");
        requireNonNull(market, "market");
        requireNonNull(cut, "cut");
    }
}
