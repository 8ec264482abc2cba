package org.regionalstrategy.model.assessment.structure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Indicator;

/** The structure of the region of a strategy by one indicator, among the regions like it. */
@Value.Immutable
@ValueStyle
public abstract class StructureFinding {
    StructureFinding() {}

    /** The indicator, such as employed persons. */
    public abstract Ref<Indicator> indicator();

    /** The year of the figures. */
    public abstract int year();

    /** How many regions are compared, the region itself included. */
    public abstract int regions();

    /** By how many activities. */
    public abstract int activities();

    /** The indices, each kind once, in the order of the kinds. */
    public abstract ImmutableList<StructureIndex> indices();

    /** The regions whose structure is nearest, the nearest first; those that tie for the last place are all there. */
    public abstract ImmutableList<SimilarRegion> similar();

    /** The methods and their settings. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader has to know. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** The gist in a sentence. */
    public abstract Explanation explanation();

    @Value.Check
    void check() {
        checkArgument(regions() > 0, "structure: regions must be above 0: %s", regions());
        checkArgument(activities() > 0, "structure: activities must be above 0: %s", activities());
    }

    /** A builder that holds these values. */
    public abstract StructureFindingBuilder toBuilder();

    public static StructureFindingBuilder builder() {
        return new StructureFindingBuilder();
    }
}
