package org.regionalstrategy.scoring.verdict;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.matrix.ActivityMatrix;

/**
 * A count of a region and of the regions like it by activity, in a year with enough of them. For use within the library.
 *
 * @param indicator the count
 * @param matrix the figures by the ids of regions and activities; those that are not known are missing
 * @param inputs what the region has of all the activities, with where it comes from; empty if nothing is known of it
 */
public record PeerCounts(Indicator indicator, ActivityMatrix matrix, ImmutableList<Input> inputs) {
    /** What the region has in some years. */
    public static ImmutableList<Input> inputs(ImmutableList<PeerCounts> counts, List<Integer> years) {
        return counts.stream()
                .filter(each -> years.contains(each.matrix().year().getValue()))
                .flatMap(each -> each.inputs().stream())
                .collect(ImmutableList.toImmutableList());
    }
}
