package org.regionalstrategy.model.cooperation;

import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.DurationEstimate;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.Ref;

/** Something that an actor can do: a technology, competence, equipment, certificate or access that a product needs. */
@Value.Immutable
@ValueStyle
public abstract class Capability implements Entity {
    Capability() {}

    /** What kind of ability it is. */
    public abstract CapabilityKind kind();

    /** The scale of its levels; by default technology readiness (TRL). */
    @Value.Default
    public ReadinessScale scale() {
        return ReadinessScale.TRL;
    }

    /** How long it takes an organization to raise it by one level; absent where unknown. */
    public abstract Optional<DurationEstimate> raising();

    /** A reference to this capability. */
    public Ref<Capability> ref() {
        return Ref.of(Capability.class, id());
    }

    /** A builder that holds these values. */
    public abstract CapabilityBuilder toBuilder();

    public static CapabilityBuilder builder() {
        return new CapabilityBuilder();
    }
}
