package org.regionalstrategy.model.assessment.relatedness;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.region.Activity;

/** By how much a partner helps a region on in an activity. */
@Value.Immutable
@ValueStyle
public abstract class AddedDensity {
    AddedDensity() {}

    /** The activity, which the region lacks. */
    public abstract Ref<Activity> activity();

    /** The relatedness density that what the partner has, and the region lacks, adds to that of the region; 0 to 1. */
    public abstract double added();

    @Value.Check
    void check() {
        checkArgument(added() >= 0 && added() <= 1, "added density: must lie from 0 to 1: %s", added());
    }

    /** A builder that holds these values. */
    public abstract AddedDensityBuilder toBuilder();

    public static AddedDensityBuilder builder() {
        return new AddedDensityBuilder();
    }
}
