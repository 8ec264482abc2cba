package org.regionalstrategy.scoring.significance;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/** From which share of its market on a core product matters on the scale of that market. */
@Value.Immutable
@ValueStyle
public abstract class ValuationOptions {
    /** The share of a global market unless set otherwise: 1 %. */
    public static final double DEFAULT_GLOBAL_SHARE = 0.01;

    /** The share of a national market unless set otherwise: 5 %. */
    public static final double DEFAULT_NATIONAL_SHARE = 0.05;

    ValuationOptions() {}

    /** The least share of a global market that is globally significant, 0 to 1. */
    @Value.Default
    public double globalShare() {
        return DEFAULT_GLOBAL_SHARE;
    }

    /** The least share of a national market that is nationally significant, 0 to 1. */
    @Value.Default
    public double nationalShare() {
        return DEFAULT_NATIONAL_SHARE;
    }

    @Value.Check
    void check() {
        checkShare("global share", globalShare());
        checkShare("national share", nationalShare());
    }

    private static void checkShare(String name, double share) {
        checkArgument(share >= 0 && share <= 1, "options: %s must lie from 0 to 1: %s", name, share);
    }

    public static ValuationOptions defaults() {
        return builder().build();
    }

    /** A builder that holds these values. */
    public abstract ValuationOptionsBuilder toBuilder();

    public static ValuationOptionsBuilder builder() {
        return new ValuationOptionsBuilder();
    }
}
