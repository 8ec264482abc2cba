package org.regionalstrategy.scoring.complexity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;

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

    /** A builder that holds these values. */
    public abstract RobustnessResultBuilder toBuilder();

    public static RobustnessResultBuilder builder() {
        return new RobustnessResultBuilder();
    }
}
