package org.regionalstrategy.model.assessment.complexity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.common.LocalizedText;

/** What a table of the complexity of activities from outside, say of world trade, says of regions. */
@Value.Immutable
@ValueStyle
public abstract class ExternalComplexityResult {
    ExternalComplexityResult() {}

    /**
     * The mean complexity of what each region has, in the unit of the table; undefined for regions without presence, and for those of
     * whose activities too few have a figure.
     */
    public abstract MeasureVector complexity();

    /** The share of the activities of each region that have a figure, 0 to 1; undefined for regions without presence. */
    public abstract MeasureVector coverage();

    /** The method and its settings by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader should know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** What was found, in a sentence. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract ExternalComplexityResultBuilder toBuilder();

    public static ExternalComplexityResultBuilder builder() {
        return new ExternalComplexityResultBuilder();
    }
}
