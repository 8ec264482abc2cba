package org.regionalstrategy.model.region;

import org.immutables.value.Value;
import org.regionalstrategy.model.common.Ref;

/** That an activity, or a part of it, becomes an activity of another classification. */
@Value.Immutable
@ValueStyle
public abstract class ActivityMapping {
    ActivityMapping() {}

    /** The activity that is translated. */
    public abstract Ref<Activity> origin();

    /** The activity that it becomes. */
    public abstract Ref<Activity> target();

    /** The part of the origin that becomes the target, 0 to 1; the parts of one origin add up to at most 1. */
    @Value.Default
    public double weight() {
        return 1;
    }

    /** A builder that holds these values. */
    public abstract ActivityMappingBuilder toBuilder();

    public static ActivityMappingBuilder builder() {
        return new ActivityMappingBuilder();
    }
}
