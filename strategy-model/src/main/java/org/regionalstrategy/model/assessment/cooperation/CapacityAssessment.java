package org.regionalstrategy.model.assessment.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.LocalizedText;

/** Which infrastructure is enough for all packages that take of its capacity. */
@Value.Immutable
@ValueStyle
public abstract class CapacityAssessment {
    CapacityAssessment() {}

    /** Each infrastructure of which some package takes capacity for certain, in the order of the strategy. */
    public abstract ImmutableList<CapacityFinding> infrastructure();

    /** The gist in a sentence. */
    public abstract Explanation explanation();

    /** The settings by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader must know, such as capacities that are not known. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** A builder that holds these values. */
    public abstract CapacityAssessmentBuilder toBuilder();

    public static CapacityAssessmentBuilder builder() {
        return new CapacityAssessmentBuilder();
    }
}
