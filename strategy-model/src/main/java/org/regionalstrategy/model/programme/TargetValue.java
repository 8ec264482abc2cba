package org.regionalstrategy.model.programme;

import java.time.Year;
import org.immutables.value.Value;

/** A value of an indicator in a year: measured or to be reached. */
@Value.Immutable
@ValueStyle
public abstract class TargetValue {
    TargetValue() {}

    /** The calendar year that it is of. */
    public abstract Year year();

    /** The value in the unit of the indicator; finite, of any sign. */
    public abstract double value();

    /** A builder that holds these values. */
    public abstract TargetValueBuilder toBuilder();

    public static TargetValueBuilder builder() {
        return new TargetValueBuilder();
    }
}
