package org.regionalstrategy.scoring.linkage;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.regionalstrategy.scoring.cooperation.Assumption;

/** How many links are suggested, and what is taken to be there beside them. */
@Value.Immutable
@ValueStyle
public abstract class LinkOptions {
    /** How many links are listed unless set otherwise. */
    public static final int DEFAULT_LISTED = 20;

    /** How many links that open packages are held at most unless set otherwise. */
    public static final int DEFAULT_PAIRS = 1_000_000;

    LinkOptions() {}

    /** How many links are listed at most; at least 1. */
    @Value.Default
    public int listed() {
        return DEFAULT_LISTED;
    }

    /** How many links that open packages are held at most; at least 1. Beyond, the search ends and says so. */
    @Value.Default
    public int pairs() {
        return DEFAULT_PAIRS;
    }

    /** Whether missing infrastructure is taken to be built. */
    @Value.Default
    public Assumption infrastructure() {
        return Assumption.FULFILLED;
    }

    /** Whether open or refused decisions are taken to be adopted. */
    @Value.Default
    public Assumption decisions() {
        return Assumption.FULFILLED;
    }

    @Value.Check
    void check() {
        checkArgument(listed() > 0, "options: listed must be above 0: %s", listed());
        checkArgument(pairs() > 0, "options: pairs must be above 0: %s", pairs());
    }

    public static LinkOptions defaults() {
        return builder().build();
    }

    /** A builder that holds these values. */
    public abstract LinkOptionsBuilder toBuilder();

    public static LinkOptionsBuilder builder() {
        return new LinkOptionsBuilder();
    }
}
