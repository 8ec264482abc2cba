package org.regionalstrategy.model.cooperation;

import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Sourced;

/** That an organization has a capability at a level. Of several on one capability the latest counts. */
@Value.Immutable
@ValueStyle
public abstract class CapabilityHolding implements Sourced {
    CapabilityHolding() {}

    /** What it can do; each once for one date. */
    public abstract Ref<Capability> capability();

    /** The level reached, on the scale of the capability: TRL 1..9, MRL 1..10, 1 where it is only had or not. */
    public abstract int level();

    /** The date from which this is known; absent means known from the start. */
    public abstract Optional<PartialDate> since();

    /** A builder that holds these values. */
    public abstract CapabilityHoldingBuilder toBuilder();

    public static CapabilityHoldingBuilder builder() {
        return new CapabilityHoldingBuilder();
    }
}
