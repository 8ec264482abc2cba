package org.regionalstrategy.model.assessment.dynamics;

import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.region.Activity;

/** The growth of one activity in a region, and of what it consists. */
@Value.Immutable
@ValueStyle
public abstract class ActivityGrowth {
    ActivityGrowth() {}

    /** The activity. */
    public abstract Ref<Activity> activity();

    /** Its change and the parts of it, in the unit of the indicator. */
    public abstract GrowthParts growth();

    /** The change by its parts, with the figures of both years in the region and in the reference. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract ActivityGrowthBuilder toBuilder();

    public static ActivityGrowthBuilder builder() {
        return new ActivityGrowthBuilder();
    }
}
