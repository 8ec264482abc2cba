package org.regionalstrategy.model.assessment.complexity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.LocalizedText;

/** How far the order of regions and activities by complexity can be relied on. */
@Value.Immutable
@ValueStyle
public abstract class RobustnessResult {
    RobustnessResult() {}

    /** Each region in the order of the labels. */
    public abstract ImmutableList<RankInterval> regions();

    /** Each activity in the order of the labels. */
    public abstract ImmutableList<RankInterval> activities();

    /** How many variants were tried. */
    public abstract int trials();

    /** In how many of them complexity was undefined altogether. */
    public abstract int undefinedTrials();

    /** The method and its settings by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader should know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** What was found, in a sentence. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract RobustnessResultBuilder toBuilder();

    public static RobustnessResultBuilder builder() {
        return new RobustnessResultBuilder();
    }
}
