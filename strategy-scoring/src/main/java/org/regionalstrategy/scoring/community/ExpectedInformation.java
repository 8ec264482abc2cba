package org.regionalstrategy.scoring.community;

import java.util.Map;
import java.util.TreeMap;

/**
 * The exact mean of the mutual information of two partitions under chance: over all ways to deal n things to groups of the same
 * sizes (the hypergeometric model; Vinh, Epps and Bailey 2010, Journal of Machine Learning Research 11, theorem 12).
 *
 * <p>Each pair of group sizes a, b adds the mean of {@code x/n ln(n x / (a b))} over a hypergeometric x. The weights of x are
 * built outwards from the mode by the ratios of neighbouring terms and divided by their sum, so no factorial overflows and none
 * loses digits. Equal sizes are worked out once: O(n sqrt(n)) at most for n things.
 */
final class ExpectedInformation {
    private final int size;

    ExpectedInformation(int size) {
        this.size = size;
    }

    double of(Partition one, Partition other) {
        Map<Integer, Integer> rows = sizes(one);
        Map<Integer, Integer> columns = sizes(other);
        double sum = 0;
        for (Map.Entry<Integer, Integer> row : rows.entrySet()) {
            for (Map.Entry<Integer, Integer> column : columns.entrySet()) {
                double times = (double) row.getValue() * column.getValue();
                sum += times * ofSizes(row.getKey(), column.getKey());
            }
        }
        return sum;
    }

    private static Map<Integer, Integer> sizes(Partition partition) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int group = 0; group < partition.count(); group++) {
            counts.merge(partition.groupSize(group), 1, Integer::sum);
        }
        return counts;
    }

    private double ofSizes(int a, int b) {
        int least = Math.max(0, a + b - size);
        int most = Math.min(a, b);
        int mode = (int) Math.min(most, Math.max(least, ((long) a + 1) * ((long) b + 1) / ((long) size + 2)));
        double weights = 1;
        double sum = term(mode, a, b);
        double weight = 1;
        for (int x = mode; x < most && weight > 0; x++) {
            weight *= (double) (a - x) * (b - x) / ((x + 1.0) * (size - a - b + x + 1.0));
            weights += weight;
            sum += weight * term(x + 1, a, b);
        }
        weight = 1;
        for (int x = mode; x > least && weight > 0; x--) {
            weight *= x * (size - a - b + (double) x) / ((a - x + 1.0) * (b - x + 1.0));
            weights += weight;
            sum += weight * term(x - 1, a, b);
        }
        return sum / weights;
    }

    private double term(int x, int a, int b) {
        return x == 0 ? 0 : (double) x / size * Math.log((double) size * x / ((double) a * b));
    }
}
