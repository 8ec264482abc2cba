package org.regionalstrategy.model.assessment.relatedness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Indicator;

/**
 * What the region of a strategy could turn to by one indicator: each activity that it lacks by how related it is to what the region has
 * and how complex, among the regions like it (Balland, Boschma, Crespo and Rigby 2019). It informs: that it should decide what to support
 * has no basis in optimality.
 */
@Value.Immutable
@ValueStyle
public abstract class QuadrantFinding {
    QuadrantFinding() {}

    /** The indicator, such as employed persons. */
    public abstract Ref<Indicator> indicator();

    /** The year of the figures. */
    public abstract int year();

    /** How many regions are compared, the region itself included. */
    public abstract int regions();

    /** Those with a relatedness and a complexity: by quadrant, the most related first. */
    public abstract ImmutableList<QuadrantActivity> activities();

    /** How many have none, or may not be lacked at all: for want of a figure it is not known whether the region has them. */
    public abstract int leftOut();

    /** From which relatedness on an activity is related; undefined if there is no activity. */
    public abstract Measure relatednessCut();

    /** From which complexity on it is complex; undefined if there is no activity. */
    public abstract Measure complexityCut();

    /** The method and its settings by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader should know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** Which of them lie where, in a sentence. */
    public abstract Explanation explanation();

    @Value.Check
    void check() {
        checkArgument(regions() > 0, "quadrants: regions must be above 0: %s", regions());
        checkArgument(leftOut() >= 0, "quadrants: those left out must be >= 0: %s", leftOut());
    }

    /** A builder that holds these values. */
    public abstract QuadrantFindingBuilder toBuilder();

    public static QuadrantFindingBuilder builder() {
        return new QuadrantFindingBuilder();
    }
}
