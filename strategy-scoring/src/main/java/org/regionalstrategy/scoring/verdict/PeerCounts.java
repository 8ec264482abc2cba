package org.regionalstrategy.scoring.verdict;

import com.google.common.collect.ImmutableList;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.matrix.ActivityMatrix;

/**
 * A count of a region and of the regions like it by activity, in the latest year with enough of them. For use within the library.
 *
 * @param indicator the count
 * @param matrix the figures by the ids of regions and activities; those that are not known are missing
 * @param inputs what the region has of all the activities, with where it comes from; empty if nothing is known of it
 */
public record PeerCounts(Indicator indicator, ActivityMatrix matrix, ImmutableList<Input> inputs) {}
