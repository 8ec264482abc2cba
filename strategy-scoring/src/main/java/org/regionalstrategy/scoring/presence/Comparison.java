package org.regionalstrategy.scoring.presence;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.MatrixLine;

/**
 * Compares a share of an activity, region by region, with the share of the region in a base: exactly, where it is close.
 * Regions are independent of each other, so that threads make no difference.
 */
final class Comparison {
    /** Relative distance from the threshold within which rounding might decide: some units in the last place. */
    private static final double CLOSE = 1e-14;

    private final ActivityMatrix matrix;
    private final double[] bases;
    private final double[] byActivity;
    private final double total;
    private final double threshold;
    private final boolean strict;
    private final double[] shares;

    /** For cells with {@code (x_ra / base_r) / (x_a / total) >= threshold}. */
    Comparison(
            ActivityMatrix matrix,
            double[] bases,
            double[] byActivity,
            double total,
            double threshold,
            boolean strict) {
        this.matrix = matrix;
        this.bases = bases;
        this.byActivity = byActivity;
        this.total = total;
        this.threshold = threshold;
        this.strict = strict;
        this.shares = new double[byActivity.length];
        for (int activity = 0; activity < shares.length; activity++) {
            shares[activity] = threshold * (byActivity[activity] / total);
        }
    }

    Presence presence() {
        IntStream regions = IntStream.range(0, bases.length);
        int[][] present = (Totals.isWorthSplitting(matrix) ? regions.parallel() : regions)
                .mapToObj(this::presentIn)
                .toArray(int[][]::new);
        int[] starts = new int[bases.length + 1];
        for (int region = 0; region < present.length; region++) {
            starts[region + 1] = starts[region] + present[region].length;
        }
        int[] all = new int[starts[bases.length]];
        for (int region = 0; region < present.length; region++) {
            System.arraycopy(present[region], 0, all, starts[region], present[region].length);
        }
        return Presence.of(matrix.regions(), matrix.activities(), matrix.missingCount(), starts, all);
    }

    private int[] presentIn(int region) {
        if (!(bases[region] > 0)) {
            return new int[0];
        }
        Row row = new Row(bases[region]);
        matrix.region(region).forEachPositive(row);
        return Arrays.copyOf(row.present, row.count);
    }

    /** Collects the activities of a region. */
    private final class Row implements MatrixLine.CellConsumer {
        private final double base;
        private final int[] present = new int[shares.length];
        private int count;

        Row(double base) {
            this.base = base;
        }

        @Override
        public void accept(int activity, double value) {
            double wanted = base * shares[activity];
            double excess = value - wanted;
            // stored in any case, and kept if it counts: nobody can predict which will
            present[count] = activity;
            if (Math.abs(excess) > CLOSE * wanted) {
                count += excess > 0 ? 1 : 0;
            } else {
                count += reaches(value, activity) ? 1 : 0;
            }
        }

        /** Whether {@code value * total >= threshold * base * ofActivity}, without rounding. */
        private boolean reaches(double value, int activity) {
            int order = new BigDecimal(value)
                    .multiply(new BigDecimal(total))
                    .compareTo(new BigDecimal(threshold)
                            .multiply(new BigDecimal(base))
                            .multiply(new BigDecimal(byActivity[activity])));
            return strict ? order > 0 : order >= 0;
        }
    }
}
