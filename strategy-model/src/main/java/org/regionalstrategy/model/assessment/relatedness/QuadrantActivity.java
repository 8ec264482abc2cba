package org.regionalstrategy.model.assessment.relatedness;

import org.immutables.value.Value;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.region.Activity;

/** An activity that a region lacks, in the diagram of relatedness and complexity. */
@Value.Immutable
@ValueStyle
public abstract class QuadrantActivity {
    QuadrantActivity() {}

    /** The activity. */
    public abstract Ref<Activity> activity();

    /** Its relatedness density to the region, 0 to 1. */
    public abstract double relatedness();

    /** Its complexity, in standard deviations. */
    public abstract double complexity();

    /** In which field it lies. */
    public abstract Quadrant quadrant();

    /** A builder that holds these values. */
    public abstract QuadrantActivityBuilder toBuilder();

    public static QuadrantActivityBuilder builder() {
        return new QuadrantActivityBuilder();
    }
}
