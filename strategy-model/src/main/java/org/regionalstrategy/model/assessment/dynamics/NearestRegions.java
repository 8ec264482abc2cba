package org.regionalstrategy.model.assessment.dynamics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.LocalizedText;

/** The regions whose structure is nearest to that of a region. */
@Value.Immutable
@ValueStyle
public abstract class NearestRegions {
    NearestRegions() {}

    /** The region itself. */
    public abstract String region();

    /**
     * By distance, those that tie by name; more than were asked for where the last of them ties, fewer where fewer can be compared.
     */
    public abstract ImmutableList<Neighbour> neighbours();

    /** Whether there are more of them than were asked for, since the last place ties. */
    public abstract boolean extendedByTies();

    /** The regions whose distance is undefined, and why. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, LocalizedText> notComparable();

    /** The method and its settings by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader should know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** Who is nearest, in a sentence. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract NearestRegionsBuilder toBuilder();

    public static NearestRegionsBuilder builder() {
        return new NearestRegionsBuilder();
    }
}
