package org.regionalstrategy.scoring.specialisation;

import org.immutables.value.Value;
import org.regionalstrategy.model.matrix.MissingParts;

/** How structures are compared. */
@Value.Immutable
@ValueStyle
public abstract class ComparisonOptions {
    ComparisonOptions() {}

    /** What with: all regions together unless set otherwise. */
    @Value.Default
    public Reference reference() {
        return Reference.Within.ALL;
    }

    /** What a missing figure does, by the rule of {@link Composition}: it makes an index undefined unless set otherwise. */
    @Value.Default
    public MissingParts missing() {
        return MissingParts.MAKE_MISSING;
    }

    public static ComparisonOptions defaults() {
        return builder().build();
    }

    /** A builder that holds these values. */
    public abstract ComparisonOptionsBuilder toBuilder();

    public static ComparisonOptionsBuilder builder() {
        return new ComparisonOptionsBuilder();
    }
}
