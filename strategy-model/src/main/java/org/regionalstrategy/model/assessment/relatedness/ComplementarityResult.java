package org.regionalstrategy.model.assessment.relatedness;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.common.LocalizedText;

/** What other regions have that a region lacks, by how much it would help the region on (Balland and Boschma 2021). */
@Value.Immutable
@ValueStyle
public abstract class ComplementarityResult {
    ComplementarityResult() {}

    /** The region. */
    public abstract String region();

    /** The density that each partner (rows) adds in each activity (columns), 0 to 1; undefined as density itself is. */
    public abstract MeasureMatrix added();

    /**
     * The mean of what a partner adds over the activities that the region is known to lack and that have a density; undefined if there are
     * none.
     */
    public abstract MeasureVector mean();

    /** The method and its settings by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader should know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** What was found, in a sentence. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract ComplementarityResultBuilder toBuilder();

    public static ComplementarityResultBuilder builder() {
        return new ComplementarityResultBuilder();
    }
}
