package org.regionalstrategy.scoring.brokerage;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/** How brokers are sought; a result repeats them. */
@Value.Immutable
@ValueStyle
public abstract class BrokerOptions {
    /** The brokers by betweenness unless set otherwise. */
    public static final int DEFAULT_TOP = 10;

    /** The most brokers whose leaving is tried unless set otherwise. */
    public static final int DEFAULT_TRIED = 200;

    BrokerOptions() {}

    /** How betweenness is counted. */
    @Value.Default
    public BetweennessOptions betweenness() {
        return BetweennessOptions.defaults();
    }

    /** Who stands for the market. */
    @Value.Default
    public MarketAccess market() {
        return MarketAccess.HOLDERS_AND_OUTSIDE;
    }

    /** How many organizations of the highest betweenness are brokers besides articulation points and members of cuts, 0 or more. */
    @Value.Default
    public int top() {
        return DEFAULT_TOP;
    }

    /** The most brokers, by betweenness, whose leaving is tried, 0 or more; each takes as long as all gates of the strategy. */
    @Value.Default
    public int tried() {
        return DEFAULT_TRIED;
    }

    @Value.Check
    void check() {
        checkArgument(top() >= 0, "options: top must be >= 0: %s", top());
        checkArgument(tried() >= 0, "options: tried must be >= 0: %s", tried());
    }

    public static BrokerOptions defaults() {
        return builder().build();
    }

    /** A builder that holds these values. */
    public abstract BrokerOptionsBuilder toBuilder();

    public static BrokerOptionsBuilder builder() {
        return new BrokerOptionsBuilder();
    }
}
