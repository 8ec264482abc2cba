package org.regionalstrategy.scoring.relatedness;

import java.util.Arrays;
import org.regionalstrategy.scoring.execution.Execution;

/** The k greatest proximities of each activity, the others 0. Keeps {@code O(A k)} numbers. Not symmetric. */
final class NearestColumns implements Columns {
    private final int[][] places;
    private final double[][] values;
    private final boolean turned;

    private NearestColumns(int[][] places, double[][] values, boolean turned) {
        this.places = places;
        this.values = values;
        this.turned = turned;
    }

    static NearestColumns of(Columns source, int activities, int k, Execution execution) {
        int[][] places = new int[activities][];
        double[][] values = new double[activities][];
        int blocks = (activities + Sweep.ROWS - 1) / Sweep.ROWS;
        execution.forEachBlock("nearest activities", blocks, number -> {
            int from = number * Sweep.ROWS;
            int to = Math.min(from + Sweep.ROWS, activities);
            double[] block = new double[activities * Sweep.ROWS];
            source.fill(from, to, block);
            double[] column = new double[activities];
            for (int activity = from; activity < to; activity++) {
                for (int row = 0; row < activities; row++) {
                    column[row] = block[row * Sweep.ROWS + activity - from];
                }
                places[activity] = Strongest.places(column, k);
                values[activity] = Arrays.stream(places[activity])
                        .mapToDouble(row -> column[row])
                        .toArray();
            }
        });
        return new NearestColumns(places, values, false);
    }

    @Override
    public void fill(int from, int to, double[] block) {
        Arrays.fill(block, 0);
        if (turned) {
            fillTurned(from, to, block);
            return;
        }
        for (int column = from; column < to; column++) {
            for (int i = 0; i < places[column].length; i++) {
                block[places[column][i] * Sweep.ROWS + column - from] = values[column][i];
            }
        }
    }

    private void fillTurned(int from, int to, double[] block) {
        for (int row = 0; row < places.length; row++) {
            for (int i = 0; i < places[row].length; i++) {
                int column = places[row][i];
                if (column >= from && column < to) {
                    block[row * Sweep.ROWS + column - from] = values[row][i];
                }
            }
        }
    }

    @Override
    public Columns turned() {
        return new NearestColumns(places, values, !turned);
    }
}
