package org.regionalstrategy.model.assessment;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/** How related an activity that a region lacks is to what it has, as the regions like it are made up. */
@Value.Immutable
@ValueStyle
public abstract class PeerRelatedness {
    PeerRelatedness() {}

    /** The year of the figures. */
    public abstract int year();

    /** How many regions they are of, the region itself included. */
    public abstract int regions();

    /** The relatedness density of the activity, 0..1: how much of what occurs together with it elsewhere the region has. */
    public abstract double density();

    /** Where the upper quarter of the densities of all activities that the region lacks begins, 0..1. */
    public abstract double upperQuartile();

    /** Whether the activity is in that quarter, and so close to the region. */
    @Value.Derived
    public boolean isClose() {
        return density() > 0 && density() >= upperQuartile();
    }

    @Value.Check
    void check() {
        checkArgument(regions() > 0, "relatedness: regions must be above 0: %s", regions());
        checkArgument(density() >= 0 && density() <= 1, "relatedness: density must lie from 0 to 1: %s", density());
        checkArgument(
                upperQuartile() >= 0 && upperQuartile() <= 1,
                "relatedness: upper quartile must lie from 0 to 1: %s",
                upperQuartile());
    }

    /** A builder that holds these values. */
    public abstract PeerRelatednessBuilder toBuilder();

    public static PeerRelatednessBuilder builder() {
        return new PeerRelatednessBuilder();
    }
}
