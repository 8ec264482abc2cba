package org.regionalstrategy.scoring.dependency;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.regionalstrategy.scoring.cooperation.Assumption;

/** What is taken to be there while decisions fall, and how far sets are listed. */
@Value.Immutable
@ValueStyle
public abstract class DependencyOptions {
    /** The most cut sets and the most path sets of a package unless set otherwise. */
    public static final int DEFAULT_SETS = 1_000;

    /** The most nodes of a decision diagram unless set otherwise. */
    public static final int DEFAULT_NODES = 200_000;

    DependencyOptions() {}

    /**
     * Whether all known organizations are taken to cooperate; as known, only the members of one community do, and a package
     * whose communities lack somebody stays closed whatever is decided.
     */
    @Value.Default
    public Assumption partners() {
        return Assumption.FULFILLED;
    }

    /** Whether all infrastructure is taken to be built once its decisions are adopted. */
    @Value.Default
    public Assumption infrastructure() {
        return Assumption.FULFILLED;
    }

    /** How many cut sets and how many path sets of a package are listed at most; at least 1. */
    @Value.Default
    public int sets() {
        return DEFAULT_SETS;
    }

    /** How many nodes a decision diagram may have before bounds take the place of a probability. */
    @Value.Default
    public int nodes() {
        return DEFAULT_NODES;
    }

    @Value.Check
    void check() {
        checkArgument(sets() > 0, "options: sets must be above 0: %s", sets());
        checkArgument(nodes() >= 0, "options: nodes must not be negative: %s", nodes());
    }

    public static DependencyOptions defaults() {
        return builder().build();
    }

    /** A builder that holds these values. */
    public abstract DependencyOptionsBuilder toBuilder();

    public static DependencyOptionsBuilder builder() {
        return new DependencyOptionsBuilder();
    }
}
