package org.regionalstrategy.model.assessment.relatedness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.region.Region;

/** A region that has what another lacks. */
@Value.Immutable
@ValueStyle
public abstract class ComplementaryRegion {
    ComplementaryRegion() {}

    /** The region. */
    public abstract Ref<Region> region();

    /** The density that it adds, on average over the activities that the other lacks; 0 to 1. */
    public abstract double mean();

    /** In which of them it adds most, the most first. */
    public abstract ImmutableList<AddedDensity> activities();

    /** The mean by activities. */
    public abstract Explanation explanation();

    @Value.Check
    void check() {
        checkArgument(mean() >= 0 && mean() <= 1, "complementary region: mean must lie from 0 to 1: %s", mean());
    }

    /** A builder that holds these values. */
    public abstract ComplementaryRegionBuilder toBuilder();

    public static ComplementaryRegionBuilder builder() {
        return new ComplementaryRegionBuilder();
    }
}
