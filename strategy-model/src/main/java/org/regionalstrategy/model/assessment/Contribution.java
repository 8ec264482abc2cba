package org.regionalstrategy.model.assessment;

import org.immutables.value.Value;
import org.regionalstrategy.model.common.LocalizedText;

/** A part of a value. */
@Value.Immutable
@ValueStyle
public abstract class Contribution {
    Contribution() {}

    /** What it is. */
    public abstract LocalizedText label();

    /** How much it adds. */
    public abstract double value();

    /** A builder that holds these values. */
    public abstract ContributionBuilder toBuilder();

    public static ContributionBuilder builder() {
        return new ContributionBuilder();
    }
}
