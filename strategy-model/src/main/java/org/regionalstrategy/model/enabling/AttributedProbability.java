package org.regionalstrategy.model.enabling;

import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Sourced;

/** A judgement of how probable a decision is, with its author: a subjective probability, not a frequency. */
@Value.Immutable
@ValueStyle
public abstract class AttributedProbability implements Sourced {
    AttributedProbability() {}

    /** The probability, 0..1, that the decision is adopted in time. */
    public abstract double value();

    /** Whose judgement it is: a role. */
    public abstract LocalizedText author();

    /** The date from which this is known; absent means known from the start. */
    public abstract Optional<PartialDate> since();

    /** A builder that holds these values. */
    public abstract AttributedProbabilityBuilder toBuilder();

    public static AttributedProbabilityBuilder builder() {
        return new AttributedProbabilityBuilder();
    }
}
