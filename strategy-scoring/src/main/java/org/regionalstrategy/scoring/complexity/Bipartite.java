package org.regionalstrategy.scoring.complexity;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.scoring.presence.Presence;
import org.regionalstrategy.scoring.presence.WeightedPresence;

/**
 * Presence as a graph of regions (rows) and activities (columns) without those that have no presence, which are renumbered
 * from 0 on; by row and by column, {@code 8 bytes} a cell and 16 more if weighted. Nobody changes the arrays once it is
 * made.
 */
final class Bipartite {
    final Labels regions;
    final Labels activities;
    final Side rows;
    final Side columns;

    /**
     * One side, and its links to the other: links of item {@code i} stand from {@code starts[i]} to {@code starts[i + 1]}.
     */
    static final class Side {
        final int[] positions;
        final int[] starts;
        final int[] linked;
        final double @Nullable [] weights;
        final double[] sums;

        Side(int[] positions, int[] starts, int[] linked, double @Nullable [] weights) {
            this.positions = positions;
            this.starts = starts;
            this.linked = linked;
            this.weights = weights;
            this.sums = new double[positions.length];
            for (int i = 0; i < sums.length; i++) {
                sums[i] = sum(i);
            }
        }

        private double sum(int item) {
            if (weights == null) {
                return starts[item + 1] - starts[item];
            }
            double sum = 0;
            for (int i = starts[item]; i < starts[item + 1]; i++) {
                sum += weights[i];
            }
            return sum;
        }

        int size() {
            return positions.length;
        }

        /** For each item the weighted sum of a quantity of the other side over its links. */
        double[] sumOver(double[] other) {
            double[] result = new double[size()];
            Blocks.run(size(), 64, linked.length, (start, end) -> {
                for (int i = start; i < end; i++) {
                    result[i] = sumOver(other, i);
                }
            });
            return result;
        }

        /** In four interleaved sums, which do not wait for each other. */
        private double sumOver(double[] other, int item) {
            int[] items = linked;
            int i = starts[item];
            int end = starts[item + 1];
            double sum0 = 0;
            double sum1 = 0;
            double sum2 = 0;
            double sum3 = 0;
            if (weights == null) {
                for (; i + 3 < end; i += 4) {
                    sum0 += other[items[i]];
                    sum1 += other[items[i + 1]];
                    sum2 += other[items[i + 2]];
                    sum3 += other[items[i + 3]];
                }
                for (; i < end; i++) {
                    sum0 += other[items[i]];
                }
            } else {
                for (; i + 3 < end; i += 4) {
                    sum0 += weights[i] * other[items[i]];
                    sum1 += weights[i + 1] * other[items[i + 1]];
                    sum2 += weights[i + 2] * other[items[i + 2]];
                    sum3 += weights[i + 3] * other[items[i + 3]];
                }
                for (; i < end; i++) {
                    sum0 += weights[i] * other[items[i]];
                }
            }
            return (sum0 + sum1) + (sum2 + sum3);
        }

        /** For each item the weighted mean of a quantity of the other side over its links. */
        double[] meanOver(double[] other) {
            double[] mean = sumOver(other);
            for (int i = 0; i < mean.length; i++) {
                mean[i] /= sums[i];
            }
            return mean;
        }
    }

    private Bipartite(Labels regions, Labels activities, Side rows, Side columns) {
        this.regions = regions;
        this.activities = activities;
        this.rows = rows;
        this.columns = columns;
    }

    static Bipartite of(Presence presence) {
        int[] starts = new int[presence.regions().size() + 1];
        int[] linked = new int[presence.total()];
        for (int region = 0; region + 1 < starts.length; region++) {
            ImmutableIntArray present = presence.activitiesOf(region);
            starts[region + 1] = starts[region] + present.length();
            System.arraycopy(present.toArray(), 0, linked, starts[region], present.length());
        }
        return compact(presence.regions(), presence.activities(), starts, linked, null);
    }

    static Bipartite of(WeightedPresence presence) {
        int[] starts = new int[presence.regions().size() + 1];
        int[] linked = new int[presence.total()];
        double[] weights = new double[presence.total()];
        for (int region = 0; region + 1 < starts.length; region++) {
            int count = presence.activitiesOf(region).length();
            starts[region + 1] = starts[region] + count;
            System.arraycopy(presence.activitiesOf(region).toArray(), 0, linked, starts[region], count);
            System.arraycopy(presence.weightsOf(region).toArray(), 0, weights, starts[region], count);
        }
        return compact(presence.regions(), presence.activities(), starts, linked, weights);
    }

    /** Leaves out rows and columns without links. */
    private static Bipartite compact(
            Labels regions, Labels activities, int[] starts, int[] linked, double @Nullable [] weights) {
        int[] counts = new int[activities.size()];
        for (int column : linked) {
            counts[column]++;
        }
        int[] columnPositions = positionsWhere(counts);
        int[] numberOf = new int[activities.size()];
        for (int i = 0; i < columnPositions.length; i++) {
            numberOf[columnPositions[i]] = i;
        }
        int[] renumbered = new int[linked.length];
        for (int i = 0; i < linked.length; i++) {
            renumbered[i] = numberOf[linked[i]];
        }
        int[] lengths = new int[regions.size()];
        for (int row = 0; row < lengths.length; row++) {
            lengths[row] = starts[row + 1] - starts[row];
        }
        int[] rowPositions = positionsWhere(lengths);
        int[] rowStarts = new int[rowPositions.length + 1];
        for (int i = 0; i < rowPositions.length; i++) {
            rowStarts[i + 1] = starts[rowPositions[i] + 1];
        }
        Side rows = new Side(rowPositions, rowStarts, renumbered, weights);
        return new Bipartite(regions, activities, rows, transpose(rows, columnPositions));
    }

    private static int[] positionsWhere(int[] counts) {
        int[] positions = new int[counts.length];
        int size = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                positions[size++] = i;
            }
        }
        return Arrays.copyOf(positions, size);
    }

    private static Side transpose(Side rows, int[] columnPositions) {
        int[] starts = new int[columnPositions.length + 1];
        for (int column : rows.linked) {
            starts[column + 1]++;
        }
        for (int column = 0; column < columnPositions.length; column++) {
            starts[column + 1] += starts[column];
        }
        int[] next = Arrays.copyOf(starts, columnPositions.length);
        int[] linked = new int[rows.linked.length];
        double[] weights = rows.weights == null ? null : new double[linked.length];
        for (int row = 0; row < rows.size(); row++) {
            for (int i = rows.starts[row]; i < rows.starts[row + 1]; i++) {
                int place = next[rows.linked[i]]++;
                linked[place] = row;
                if (weights != null && rows.weights != null) {
                    weights[place] = rows.weights[i];
                }
            }
        }
        return new Side(columnPositions, starts, linked, weights);
    }

    /** The part with some rows and all columns that they have. */
    Bipartite only(boolean[] keptRows) {
        int[] starts = new int[regions.size() + 1];
        int[] linked = new int[rows.linked.length];
        double[] weights = rows.weights == null ? null : new double[linked.length];
        int size = 0;
        int row = 0;
        for (int region = 0; region < regions.size(); region++) {
            if (row < rows.size() && rows.positions[row] == region) {
                if (keptRows[row]) {
                    for (int i = rows.starts[row]; i < rows.starts[row + 1]; i++) {
                        linked[size] = columns.positions[rows.linked[i]];
                        if (weights != null && rows.weights != null) {
                            weights[size] = rows.weights[i];
                        }
                        size++;
                    }
                }
                row++;
            }
            starts[region + 1] = size;
        }
        return compact(
                regions,
                activities,
                starts,
                Arrays.copyOf(linked, size),
                weights == null ? null : Arrays.copyOf(weights, size));
    }
}
