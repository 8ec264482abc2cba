package org.regionalstrategy.model.assessment.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.LocalizedText;

/** Who stands between others in a strategy, and what hangs on them. */
@Value.Immutable
@ValueStyle
public abstract class Brokerage {
    Brokerage() {}

    /** The brokers: those who block the most packages first, of equal ones those of higher betweenness, then by id. */
    public abstract ImmutableList<Broker> brokers();

    /** The betweenness of every organization, by id. */
    public abstract ImmutableList<OrganizationMeasure> betweenness();

    /** On whom the way of each capability to the market hangs, in the order of the strategy. */
    public abstract ImmutableList<MarketCut> marketCuts();

    /** The method, options and version as text. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** On whom most hangs, in a sentence. */
    public abstract Explanation explanation();

    /** What to keep in mind. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** A builder that holds these values. */
    public abstract BrokerageBuilder toBuilder();

    public static BrokerageBuilder builder() {
        return new BrokerageBuilder();
    }
}
