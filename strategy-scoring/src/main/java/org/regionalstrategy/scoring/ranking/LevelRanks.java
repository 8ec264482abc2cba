package org.regionalstrategy.scoring.ranking;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Ranks in which what cannot be told apart is level; see {@link Acceptabilities#ranks()}.
 *
 * <p>To be ahead is transitive: the standard error of a sum is at most the sum of the standard errors, so that leads above three
 * of them add up to one. Therefore classes of alternatives that are joined by pairs that cannot be told apart follow each other by
 * mean rank, and a class ends where each of those so far is ahead of each of the rest. Time n squared.
 */
final class LevelRanks {
    private LevelRanks() {}

    static ImmutableIntArray of(Acceptabilities found) {
        int n = found.alternatives();
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(found::expectedRank))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] ranks = new int[n];
        int start = 0;
        int end = 0;
        for (int place = 0; place < n; place++) {
            if (place > end) {
                start = place;
                end = place;
            }
            for (int later = end + 1; later < n; later++) {
                end = found.isAhead(order[place], order[later]) ? end : later;
            }
            ranks[order[place]] = start + 1;
        }
        return ImmutableIntArray.copyOf(ranks);
    }
}
