package org.regionalstrategy.model.assessment.complexity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.common.LocalizedText;

/** The fitness of regions and the complexity of activities, and how it came about. */
@Value.Immutable
@ValueStyle
public abstract class FitnessResult {
    FitnessResult() {}

    /** The fitness of each region, above 0; of mean 1 with the homogeneous map. Undefined for regions without presence. */
    public abstract MeasureVector fitness();

    /**
     * The complexity of each activity, above 0; of mean 1 with the homogeneous map. Undefined for activities that no region
     * has.
     */
    public abstract MeasureVector complexity();

    /** The steps that were made. */
    public abstract int iterations();

    /** The largest change of a fitness in the last step, relative to the mean fitness; undefined without presence. */
    public abstract Measure residual();

    /** Whether the residual reached the tolerance. */
    public abstract boolean converged();

    /** The method and its settings by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader should know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** What was found, in a sentence. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract FitnessResultBuilder toBuilder();

    public static FitnessResultBuilder builder() {
        return new FitnessResultBuilder();
    }
}
