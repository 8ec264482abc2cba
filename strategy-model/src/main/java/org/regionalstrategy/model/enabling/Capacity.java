package org.regionalstrategy.model.enabling;

import org.immutables.value.Value;

/** How much an infrastructure can do. */
@Value.Immutable
@ValueStyle
public abstract class Capacity {
    Capacity() {}

    /** The amount, above zero. */
    public abstract double amount();

    /** What is counted, such as {@code patients/a}. */
    public abstract String unit();

    /** A builder that holds these values. */
    public abstract CapacityBuilder toBuilder();

    public static CapacityBuilder builder() {
        return new CapacityBuilder();
    }
}
