package org.regionalstrategy.scoring.brokerage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.common.LocalizedText;

/** Who stands between others in a strategy, and what hangs on them. */
@Value.Immutable
@ValueStyle
public abstract class Brokerage {
    Brokerage() {}

    /** The brokers: those who block the most packages first, of equal ones those of higher betweenness, then by id. */
    public abstract ImmutableList<Broker> brokers();

    /** The betweenness of all organizations. */
    public abstract MeasureVector betweenness();

    /** On whom the way of each capability to the market hangs, in the order of the strategy. */
    public abstract ImmutableList<MarketCut> marketCuts();

    /** The options. */
    public abstract BrokerOptions options();

    /** The method, options and version as text. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What to keep in mind. */
    public abstract ImmutableList<LocalizedText> warnings();

    static BrokerageBuilder builder() {
        return new BrokerageBuilder();
    }
}
