package org.regionalstrategy.scoring.partner;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.regionalstrategy.scoring.cooperation.Assumption;

/** How many partners are sought, what makes them good, and what is taken to be there beside them. */
@Value.Immutable
@ValueStyle
public abstract class PartnerOptions {
    /** How many partners are sought unless set otherwise. */
    public static final int DEFAULT_PARTNERS = 3;

    /** The most equally good sets that are listed unless set otherwise. */
    public static final int DEFAULT_LISTED = 8;

    /** The most minimal sets of a package unless set otherwise. */
    public static final int DEFAULT_SETS = 1_000;

    /** The most steps of the search unless set otherwise. */
    public static final int DEFAULT_STEPS = 100_000;

    PartnerOptions() {}

    /** How many partners a set has at most; at least 1. */
    @Value.Default
    public int partners() {
        return DEFAULT_PARTNERS;
    }

    /** What makes them good. */
    @Value.Default
    public PartnerObjective objective() {
        return PartnerObjective.PACKAGES;
    }

    /** Whether all organizations of the region are taken to cooperate; as known, only the members of one community do. */
    @Value.Default
    public Assumption localPartners() {
        return Assumption.FULFILLED;
    }

    /** Whether missing infrastructure is taken to be built, at its cost. */
    @Value.Default
    public Assumption infrastructure() {
        return Assumption.FULFILLED;
    }

    /** Whether open or refused decisions are taken to be adopted. */
    @Value.Default
    public Assumption decisions() {
        return Assumption.FULFILLED;
    }

    /** How many equally good sets are listed at most; at least 1. */
    @Value.Default
    public int listed() {
        return DEFAULT_LISTED;
    }

    /** How many minimal sets of a package are carried on at most; at least 1. */
    @Value.Default
    public int sets() {
        return DEFAULT_SETS;
    }

    /** How many steps the search may take; at least 1. Beyond, the best set found is not proven to be the best. */
    @Value.Default
    public int steps() {
        return DEFAULT_STEPS;
    }

    @Value.Check
    void check() {
        checkArgument(partners() > 0, "options: partners must be above 0: %s", partners());
        checkArgument(listed() > 0, "options: listed must be above 0: %s", listed());
        checkArgument(sets() > 0, "options: sets must be above 0: %s", sets());
        checkArgument(steps() > 0, "options: steps must be above 0: %s", steps());
    }

    public static PartnerOptions defaults() {
        return builder().build();
    }

    /** A builder that holds these values. */
    public abstract PartnerOptionsBuilder toBuilder();

    public static PartnerOptionsBuilder builder() {
        return new PartnerOptionsBuilder();
    }
}
