package org.regionalstrategy.scoring.relatedness;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How relatedness density and the complexity outlook are computed. Packages differ in each of these, and the numbers with them. */
@Value.Immutable
@ValueStyle
public abstract class RelatednessOptions {
    RelatednessOptions() {}

    /** How proximity is counted; of no effect where proximities are given. */
    @Value.Default
    public ProximityOptions proximity() {
        return ProximityOptions.defaults();
    }

    /** Whether an activity is related to itself. */
    @Value.Default
    public Diagonal diagonal() {
        return Diagonal.OUT;
    }

    /**
     * Only that many most proximate others of an activity count in its density; all if empty. Of equally proximate ones those
     * that come first by name.
     */
    public abstract OptionalInt nearest();

    /** Proximities above this count as 1 and the rest as 0; they count as they are if empty. EconGeo cuts association at 1. */
    public abstract OptionalDouble relatedAbove();

    /** On which scale complexity enters the outlook. */
    @Value.Default
    public ComplexityScale complexityScale() {
        return ComplexityScale.RAW;
    }

    /** Which gain of outlook is computed. */
    @Value.Default
    public OutlookGain gain() {
        return OutlookGain.EXACT;
    }

    @Value.Check
    void check() {
        checkArgument(nearest().isEmpty() || nearest().getAsInt() >= 1, "options: nearest must be >= 1: %s", nearest());
        checkArgument(
                relatedAbove().isEmpty()
                        || relatedAbove().getAsDouble() >= 0
                                && Double.isFinite(relatedAbove().getAsDouble()),
                "options: related above must be >= 0 and finite: %s",
                relatedAbove());
    }

    public static RelatednessOptions defaults() {
        return builder().build();
    }

    /** A builder that holds these values. */
    public abstract RelatednessOptionsBuilder toBuilder();

    public static RelatednessOptionsBuilder builder() {
        return new RelatednessOptionsBuilder();
    }
}
