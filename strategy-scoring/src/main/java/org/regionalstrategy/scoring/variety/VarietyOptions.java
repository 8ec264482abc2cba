package org.regionalstrategy.scoring.variety;

import org.immutables.value.Value;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.scoring.specialisation.Composition;
import org.regionalstrategy.scoring.specialisation.EntropyUnit;

/** How variety is measured. */
@Value.Immutable
@ValueStyle
public abstract class VarietyOptions {
    VarietyOptions() {}

    /** The unit of the entropy: bits unless set otherwise. */
    @Value.Default
    public EntropyUnit unit() {
        return EntropyUnit.BIT;
    }

    /** What a missing figure does, by the rule of {@link Composition}: it makes a region undefined unless set otherwise. */
    @Value.Default
    public MissingParts missing() {
        return MissingParts.MAKE_MISSING;
    }

    public static VarietyOptions defaults() {
        return builder().build();
    }

    /** A builder that holds these values. */
    public abstract VarietyOptionsBuilder toBuilder();

    public static VarietyOptionsBuilder builder() {
        return new VarietyOptionsBuilder();
    }
}
