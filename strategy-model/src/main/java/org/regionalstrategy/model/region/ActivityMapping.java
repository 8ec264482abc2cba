package org.regionalstrategy.model.region;

import org.immutables.value.Value;
import org.regionalstrategy.model.common.Ref;

/**
 * That an activity, or a part of it, becomes an activity of another classification (a SKOS mapping relation with a weight:
 * {@code skos:exactMatch} where the whole becomes the whole).
 */
@Value.Immutable
@ValueStyle
public abstract class ActivityMapping {
    ActivityMapping() {}

    /** The activity that is translated, of the classification that the concordance translates. */
    public abstract Ref<Activity> origin();

    /** The activity that it becomes, of the classification that the concordance translates into. */
    public abstract Ref<Activity> target();

    /**
     * The part of the origin that becomes the target, a share, 0..1; by default 1, the whole. The parts of one origin add up to
     * at most 1.
     */
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
