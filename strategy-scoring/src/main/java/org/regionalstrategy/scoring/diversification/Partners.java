package org.regionalstrategy.scoring.diversification;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.scoring.dynamics.StructuralPeers;

/** Which regions add most: the order of their names decides about none. */
final class Partners {
    /** Means that differ by no more tie: sums of the same parts in another order do. */
    static final double TIE = StructuralPeers.TIE;

    private Partners() {}

    /**
     * The positions of the greatest means above 0, the greatest first, with all that tie for the last place. Ties are those within
     * {@link #TIE} of the first of them, in the order of their labels.
     */
    static ImmutableList<Integer> first(MeasureVector means, int count) {
        List<Integer> rows = IntStream.range(0, means.size())
                .filter(row -> mean(means, row) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> -mean(means, row)))
                .collect(Collectors.toCollection(ArrayList::new));
        int start = 0;
        while (start < rows.size() && start < count) {
            int end = start + 1;
            double greatest = mean(means, rows.get(start));
            while (end < rows.size() && greatest - mean(means, rows.get(end)) <= TIE) {
                end++;
            }
            rows.subList(start, end).sort(Comparator.naturalOrder());
            start = end;
        }
        return ImmutableList.copyOf(rows.subList(0, start));
    }

    private static double mean(MeasureVector means, int row) {
        return means.value(row).orElse(0);
    }
}
