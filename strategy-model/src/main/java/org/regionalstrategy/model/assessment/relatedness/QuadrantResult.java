package org.regionalstrategy.model.assessment.relatedness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;

/**
 * What a region could turn to: activities by how related they are to what it has, and by how complex they are (Balland, Boschma,
 * Crespo and Rigby 2019). It informs: that it should decide what to support has no basis in optimality.
 */
@Value.Immutable
@ValueStyle
public abstract class QuadrantResult {
    QuadrantResult() {}

    /** The region. */
    public abstract String region();

    /** Those with a relatedness and a complexity, in the order of the activities. */
    public abstract ImmutableList<QuadrantPoint> points();

    /** The names of activities without one of them, or of which it is not known whether the region has them. */
    public abstract ImmutableList<String> leftOut();

    /** Between low and high relatedness; undefined if there is no point. */
    public abstract Measure relatednessCut();

    /** Between low and high complexity; undefined if there is no point. */
    public abstract Measure complexityCut();

    /** The method and its settings by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader should know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** How many activities lie on which road, in a sentence. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract QuadrantResultBuilder toBuilder();

    public static QuadrantResultBuilder builder() {
        return new QuadrantResultBuilder();
    }
}
