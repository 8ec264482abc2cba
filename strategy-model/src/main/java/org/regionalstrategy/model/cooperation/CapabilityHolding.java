package org.regionalstrategy.model.cooperation;

import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Sourced;

/** That an organization has a capability at a level. */
@Value.Immutable
@ValueStyle
public abstract class CapabilityHolding implements Sourced {
    CapabilityHolding() {}

    /** The capability. */
    public abstract Ref<Capability> capability();

    /** The level on the scale of the capability. */
    public abstract int level();

    /** The date from which this is known; absent means known from the start. */
    public abstract Optional<PartialDate> since();

    /** A builder that holds these values. */
    public abstract CapabilityHoldingBuilder toBuilder();

    public static CapabilityHoldingBuilder builder() {
        return new CapabilityHoldingBuilder();
    }
}
