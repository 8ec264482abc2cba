package org.regionalstrategy.model.assessment.roadmap;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;

/** What it costs if a step slips. */
@Value.Immutable
@ValueStyle
public abstract class SlipFinding {
    SlipFinding() {}

    /** The id of the step. */
    public abstract String step();

    /** By how many months it starts, and is finished, later than at the earliest. */
    public abstract int months();

    /** The packages that wait for it, in the order of the choice. */
    public abstract ImmutableList<PackageDelay> delays();

    /**
     * Sales lost together, in the money unit: of each package its expected yearly sales times the years of delay before the
     * horizon ends. Undefined where that of one is.
     */
    public abstract Measure valueLost();

    /** The sum of those that are defined: no less is lost. */
    public abstract double valueLostAtLeast();

    /** What is delayed, in a sentence; the loss by package, which adds up. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract SlipFindingBuilder toBuilder();

    public static SlipFindingBuilder builder() {
        return new SlipFindingBuilder();
    }
}
