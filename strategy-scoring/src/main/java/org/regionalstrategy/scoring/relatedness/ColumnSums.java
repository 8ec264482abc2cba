package org.regionalstrategy.scoring.relatedness;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import org.regionalstrategy.scoring.execution.Execution;
import org.regionalstrategy.scoring.presence.Presence;

/**
 * Sums of any proximities over portfolios by blocks of {@value Sweep#ROWS} activities, of which only the block is held.
 *
 * <p>Cost {@code O(A total)} additions for portfolios with {@code total} activities in all, besides the proximities; memory
 * {@code O(ROWS (A + B))} a thread for B portfolios.
 */
final class ColumnSums implements Kernel {
    private static final int COLUMNS = Sweep.ROWS;

    private final Columns columns;
    private final Presence portfolios;
    private final Execution execution;

    ColumnSums(Columns columns, Presence portfolios, Execution execution) {
        this.columns = columns;
        this.portfolios = portfolios;
        this.execution = execution;
    }

    /** What it costs for minimum conditional proximities, in additions of one number. */
    static double estimate(Presence space, Presence portfolios) {
        return (double) space.activities().size() * portfolios.total() + 2 * CoOccurrence.estimate(space);
    }

    @Override
    public double[] sums() {
        return sums(columns, new double[0]);
    }

    @Override
    public double[] sums(double[] weights) {
        return sums(columns.turned(), weights);
    }

    private double[] sums(Columns source, double[] weights) {
        int activities = portfolios.activities().size();
        double[] sums = new double[activities];
        execution.forEachBlock("sums of proximities", tiles(), number -> {
            int from = number * COLUMNS;
            int to = Math.min(from + COLUMNS, activities);
            double[] block = new double[activities * COLUMNS];
            source.fill(from, to, block);
            weigh(block, weights);
            System.arraycopy(everything(block), 0, sums, from, to - from);
        });
        return sums;
    }

    /** What a region with all activities would gather, added in the same order, so that its density is exactly 1. */
    private double[] everything(double[] block) {
        double[] sum = new double[COLUMNS];
        int row = 0;
        for (; row + 3 < portfolios.activities().size(); row += 4) {
            int start = row * COLUMNS;
            BlockSums.add(sum, block, start, start + COLUMNS, start + 2 * COLUMNS, start + 3 * COLUMNS);
        }
        for (; row < portfolios.activities().size(); row++) {
            BlockSums.add(sum, block, row * COLUMNS);
        }
        return sum;
    }

    @Override
    public int tiles() {
        return (portfolios.activities().size() + COLUMNS - 1) / COLUMNS;
    }

    @Override
    public Tile tile(int number, double[] weights) {
        int activities = portfolios.activities().size();
        int from = number * COLUMNS;
        int to = Math.min(from + COLUMNS, activities);
        double[] block = new double[activities * COLUMNS];
        columns.fill(from, to, block);
        double[] plain = gather(block);
        double[] weighted = weights;
        if (weights.length > 0) {
            Columns turned = columns.turned();
            if (turned != columns) {
                turned.fill(from, to, block);
            }
            weigh(block, weights);
            weighted = gather(block);
        }
        return new Tile(
                new Tile.Cells(0, portfolios.regions().size(), COLUMNS), new Tile.Cells(from, to, 1), plain, weighted);
    }

    private static void weigh(double[] block, double[] weights) {
        for (int row = 0; row < weights.length; row++) {
            double weight = weights[row];
            for (int i = row * COLUMNS; i < (row + 1) * COLUMNS; i++) {
                block[i] *= weight;
            }
        }
    }

    private double[] gather(double[] block) {
        int regions = portfolios.regions().size();
        double[] gathered = new double[regions * COLUMNS];
        double[] sum = new double[COLUMNS];
        for (int region = 0; region < regions; region++) {
            Arrays.fill(sum, 0);
            ImmutableIntArray held = portfolios.activitiesOf(region);
            int i = 0;
            for (; i + 3 < held.length(); i += 4) {
                BlockSums.add(
                        sum,
                        block,
                        held.get(i) * COLUMNS,
                        held.get(i + 1) * COLUMNS,
                        held.get(i + 2) * COLUMNS,
                        held.get(i + 3) * COLUMNS);
            }
            for (; i < held.length(); i++) {
                BlockSums.add(sum, block, held.get(i) * COLUMNS);
            }
            System.arraycopy(sum, 0, gathered, region * COLUMNS, COLUMNS);
        }
        return gathered;
    }
}
