package org.regionalstrategy.scoring.presence;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.stream.IntStream;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.MatrixLine;

/**
 * The sums of the known cells of a matrix. Rows are added up in the order of the labels; columns in blocks of rows, whose
 * sums are then added up in their order: the same bits for any number of threads.
 *
 * @param byRegion the sum of each row
 * @param byActivity the sum of each column
 * @param total the sum of the rows
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package
record Totals(double[] byRegion, double[] byActivity, double total) {
    private static final int SMALLEST_BLOCK = 32;
    private static final int MOST_BLOCKS = 16;

    /** Cells below which it is not worth waking another thread. */
    private static final long WORTH_SPLITTING = 100_000;

    static Totals of(ActivityMatrix matrix) {
        int regions = matrix.regions().size();
        double[] byRegion = new double[regions];
        int size = Math.max(SMALLEST_BLOCK, (regions + MOST_BLOCKS - 1) / MOST_BLOCKS);
        IntStream blocks = IntStream.range(0, (regions + size - 1) / size);
        double[][] partial = (isWorthSplitting(matrix) ? blocks.parallel() : blocks)
                .mapToObj(block -> columnSums(matrix, block * size, Math.min(regions, (block + 1) * size), byRegion))
                .toArray(double[][]::new);
        double[] byActivity = new double[matrix.activities().size()];
        for (double[] sums : partial) {
            for (int activity = 0; activity < sums.length; activity++) {
                byActivity[activity] += sums[activity];
            }
        }
        double total = 0;
        for (double sum : byRegion) {
            total += sum;
        }
        checkArgument(Double.isFinite(total), "presence: the total of the matrix is beyond the range of numbers");
        return new Totals(byRegion, byActivity, total);
    }

    static boolean isWorthSplitting(ActivityMatrix matrix) {
        return (long) matrix.regions().size() * matrix.activities().size() >= WORTH_SPLITTING;
    }

    private static double[] columnSums(ActivityMatrix matrix, int start, int end, double[] byRegion) {
        Sums sums = new Sums(matrix.activities().size());
        for (int region = start; region < end; region++) {
            sums.row = 0;
            matrix.region(region).forEachPositive(sums);
            byRegion[region] = sums.row;
        }
        return sums.columns;
    }

    /** Adds up a row and, over several rows, the columns. */
    private static final class Sums implements MatrixLine.CellConsumer {
        private final double[] columns;
        private double row;

        Sums(int activities) {
            this.columns = new double[activities];
        }

        @Override
        public void accept(int activity, double value) {
            row += value;
            columns[activity] += value;
        }
    }
}
