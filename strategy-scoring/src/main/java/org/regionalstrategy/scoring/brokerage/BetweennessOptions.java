package org.regionalstrategy.scoring.brokerage;

import org.immutables.value.Value;

/** How betweenness is counted. */
@Value.Immutable
@ValueStyle
public abstract class BetweennessOptions {
    BetweennessOptions() {}

    /** How long a tie is. */
    @Value.Default
    public Distance distance() {
        return Distance.STEPS;
    }

    /** Whether it is divided by the number of pairs of others, {@code (n - 1)(n - 2)/2}, so that it lies from 0 to 1. */
    @Value.Default
    public boolean normalized() {
        return true;
    }

    public static BetweennessOptions defaults() {
        return builder().build();
    }

    /** A builder that holds these values. */
    public abstract BetweennessOptionsBuilder toBuilder();

    public static BetweennessOptionsBuilder builder() {
        return new BetweennessOptionsBuilder();
    }
}
