package org.regionalstrategy.model.assessment.relatedness;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Indicator;

/** With which regions the region of a strategy could build on what it lacks itself, by one indicator (Balland and Boschma 2021). */
@Value.Immutable
@ValueStyle
public abstract class ComplementarityFinding {
    ComplementarityFinding() {}

    /** The indicator, such as employed persons. */
    public abstract Ref<Indicator> indicator();

    /** The year of the figures. */
    public abstract int year();

    /** How many regions are compared, the region itself included. */
    public abstract int regions();

    /** How many activities the region is known to lack that are related to any other. */
    public abstract int lacked();

    /** The regions that add most, the most first; none that adds nothing. */
    public abstract ImmutableList<ComplementaryRegion> partners();

    /** The method and its settings by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader should know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** The gist in a sentence. */
    public abstract Explanation explanation();

    @Value.Check
    void check() {
        checkArgument(regions() > 0, "complementarity: regions must be above 0: %s", regions());
        checkArgument(lacked() >= 0, "complementarity: activities must be >= 0: %s", lacked());
    }

    /** A builder that holds these values. */
    public abstract ComplementarityFindingBuilder toBuilder();

    public static ComplementarityFindingBuilder builder() {
        return new ComplementarityFindingBuilder();
    }
}
