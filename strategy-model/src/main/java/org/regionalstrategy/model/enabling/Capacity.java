package org.regionalstrategy.model.enabling;

import org.immutables.value.Value;

/** How much an infrastructure can do: an amount with its unit. */
@Value.Immutable
@ValueStyle
public abstract class Capacity {
    Capacity() {}

    /** How much, above zero, in the {@link #unit()}. */
    public abstract double amount();

    /** What is counted, such as {@code ha} or {@code patients/a}; symbols as in UCUM, where {@code a} is a year. */
    public abstract String unit();

    /** A builder that holds these values. */
    public abstract CapacityBuilder toBuilder();

    public static CapacityBuilder builder() {
        return new CapacityBuilder();
    }
}
