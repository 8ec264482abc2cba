package org.regionalstrategy.model.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.region.Activity;

/** A latent strength: an activity that the region lacks and nobody claimed, though much that goes with it is there. */
@Value.Immutable
@ValueStyle
public abstract class LatentFinding {
    LatentFinding() {}

    /** By which indicator regions are compared. */
    public abstract Ref<Indicator> indicator();

    /** The activity. */
    public abstract Ref<Activity> activity();

    /** The share of the region in the activity over its share in everything, among its peers; below 1. */
    public abstract double locationQuotient();

    /** How close it is. */
    public abstract PeerRelatedness relatedness();

    /** The method and thresholds by which this was found, and the version of the library, by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader has to know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** Why. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract LatentFindingBuilder toBuilder();

    public static LatentFindingBuilder builder() {
        return new LatentFindingBuilder();
    }
}
