package org.regionalstrategy.scoring.relatedness;

import org.immutables.value.Value;

/** How the proximity of two activities is counted. The defaults are those of Hidalgo et al. 2007. */
@Value.Immutable
@ValueStyle
public abstract class ProximityOptions {
    ProximityOptions() {}

    @Value.Default
    public ProximityMeasure measure() {
        return ProximityMeasure.MINIMUM_CONDITIONAL;
    }

    /** By what co-occurrence is normalised; the conditional measures and the excess take no notice. */
    @Value.Default
    public ProximityMargins margins() {
        return ProximityMargins.UBIQUITY;
    }

    public static ProximityOptions defaults() {
        return builder().build();
    }

    public static ProximityOptions of(ProximityMeasure measure, ProximityMargins margins) {
        return builder().measure(measure).margins(margins).build();
    }

    /** A builder that holds these values. */
    public abstract ProximityOptionsBuilder toBuilder();

    public static ProximityOptionsBuilder builder() {
        return new ProximityOptionsBuilder();
    }
}
