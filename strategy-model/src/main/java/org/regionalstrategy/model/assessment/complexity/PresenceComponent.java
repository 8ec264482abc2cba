package org.regionalstrategy.model.assessment.complexity;

import com.google.common.collect.ImmutableList;

/**
 * Regions and activities that are connected by presence, directly or through others, and with no other.
 *
 * @param regions their names in natural order, at least one
 * @param activities their names in natural order, at least one
 */
public record PresenceComponent(ImmutableList<String> regions, ImmutableList<String> activities) {}
