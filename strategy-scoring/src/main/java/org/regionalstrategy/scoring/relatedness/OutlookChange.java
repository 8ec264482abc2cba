package org.regionalstrategy.scoring.relatedness;

import com.google.common.collect.ImmutableSortedSet;
import org.regionalstrategy.model.assessment.Measure;

/**
 * What more activities do for the complexity outlook of a region.
 *
 * @param region the region
 * @param added the activities that it is supposed to gain, without those that it has
 * @param before its outlook index as it is
 * @param after its outlook index with the added activities
 * @param change {@code after - before}
 * @param singly the sum of what each of them would change alone: what the changes do to each other is the rest
 */
public record OutlookChange(
        String region,
        ImmutableSortedSet<String> added,
        Measure before,
        Measure after,
        Measure change,
        Measure singly) {}
