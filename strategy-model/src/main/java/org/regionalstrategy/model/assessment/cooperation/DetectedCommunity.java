package org.regionalstrategy.model.assessment.cooperation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import org.regionalstrategy.model.assessment.Measure;

/**
 * A community that was found.
 *
 * @param members the ids of its members, two or more
 * @param weightInside the sum of the weights of ties among its members, above 0
 * @param weightOutside the sum of the weights of ties between members and others, 0 or more
 * @param persistence the share of runs in which two of its members are together, the mean over all pairs of them: 0 to 1;
 *     undefined if there was one run
 */
public record DetectedCommunity(
        ImmutableSortedSet<String> members, double weightInside, double weightOutside, Measure persistence) {
    public DetectedCommunity {
        checkArgument(members.size() > 1, "community: must have two members or more: %s", members);
        requireNonNull(persistence, "persistence");
    }

    /** How many members it has. */
    public int size() {
        return members.size();
    }
}
