package org.regionalstrategy.model.assessment;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Source;

/** A figure that a result rests on. */
@Value.Immutable
@ValueStyle
public abstract class Input {
    Input() {}

    /** What it is. */
    public abstract LocalizedText label();

    /** The figure. */
    public abstract double value();

    /** Its unit. */
    public abstract Optional<String> unit();

    /** Where it comes from. */
    public abstract ImmutableList<Ref<Source>> sources();

    /** Whether it is made up for illustration. */
    @Value.Default
    public boolean illustrative() {
        return false;
    }

    /** A builder that holds these values. */
    public abstract InputBuilder toBuilder();

    public static InputBuilder builder() {
        return new InputBuilder();
    }
}
