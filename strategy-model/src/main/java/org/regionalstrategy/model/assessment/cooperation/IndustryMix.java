package org.regionalstrategy.model.assessment.cooperation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import org.regionalstrategy.model.assessment.Measure;

/**
 * The industries inside a community.
 *
 * @param members the ids of its members
 * @param industries how many members each industry has, by code; members without one are not counted
 * @param entropy the Shannon entropy {@code -sum p ln p} of the shares of industries, in nats: 0 if all are of one industry, at
 *     most the logarithm of the number of counted members; undefined for fewer than two of them
 */
public record IndustryMix(
        ImmutableSortedSet<String> members, ImmutableList<IndustryCount> industries, Measure entropy) {
    public IndustryMix {
        requireNonNull(members, "members");
        requireNonNull(industries, "industries");
        requireNonNull(entropy, "entropy");
    }
}
