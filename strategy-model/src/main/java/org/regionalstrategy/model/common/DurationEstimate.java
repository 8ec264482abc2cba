package org.regionalstrategy.model.common;

import java.util.Optional;
import org.immutables.value.Value;

/** How long something is expected to take. */
@Value.Immutable
@ValueStyle
public abstract class DurationEstimate implements Sourced {
    DurationEstimate() {}

    /** How many months it takes, not negative, at most 1,200. */
    public abstract int months();

    /** The date from which this is known; absent means known from the start. */
    public abstract Optional<PartialDate> since();

    /** A builder that holds these values. */
    public abstract DurationEstimateBuilder toBuilder();

    public static DurationEstimateBuilder builder() {
        return new DurationEstimateBuilder();
    }
}
