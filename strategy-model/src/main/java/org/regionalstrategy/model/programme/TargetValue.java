package org.regionalstrategy.model.programme;

import java.time.Year;
import org.immutables.value.Value;

/** A value of an indicator in a year. */
@Value.Immutable
@ValueStyle
public abstract class TargetValue {
    TargetValue() {}

    /** The year. */
    public abstract Year year();

    /** The value in the unit of the indicator. */
    public abstract double value();

    /** A builder that holds these values. */
    public abstract TargetValueBuilder toBuilder();

    public static TargetValueBuilder builder() {
        return new TargetValueBuilder();
    }
}
