package org.regionalstrategy.model.enabling;

import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Sourced;

/** A judgement of when a decision is adopted if it is, with its author. */
@Value.Immutable
@ValueStyle
public abstract class ExpectedDate implements Sourced {
    ExpectedDate() {}

    /** When it is expected; known to the year or month, it is taken to have come by the last day of that. */
    public abstract PartialDate date();

    /** Whose judgement it is: a role; absent where the source is the author. */
    public abstract Optional<LocalizedText> author();

    /** The date from which this is known; absent means known from the start. */
    public abstract Optional<PartialDate> since();

    /** A builder that holds these values. */
    public abstract ExpectedDateBuilder toBuilder();

    public static ExpectedDateBuilder builder() {
        return new ExpectedDateBuilder();
    }
}
