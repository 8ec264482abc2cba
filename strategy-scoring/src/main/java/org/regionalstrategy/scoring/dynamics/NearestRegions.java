package org.regionalstrategy.scoring.dynamics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.regionalstrategy.model.common.LocalizedText;

/**
 * The regions whose structure is nearest to that of a region.
 *
 * @param region the region itself
 * @param neighbours by distance, those that tie by name; more than were asked for where the last of them ties, fewer where fewer can
 *     be compared
 * @param extendedByTies whether there are more of them than were asked for, since the last place ties
 * @param notComparable the regions whose distance is undefined, and why
 */
public record NearestRegions(
        String region,
        ImmutableList<Neighbour> neighbours,
        boolean extendedByTies,
        ImmutableSortedMap<String, LocalizedText> notComparable) {}
