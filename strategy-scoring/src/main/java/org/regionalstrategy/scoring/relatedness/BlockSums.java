package org.regionalstrategy.scoring.relatedness;

/** Sums of rows of {@value Sweep#ROWS} numbers, in loops that the compiler turns into vector instructions. */
final class BlockSums {
    private static final int WIDTH = Sweep.ROWS;

    private BlockSums() {}

    static void add(double[] sum, double[] values, int start) {
        for (int i = 0; i < WIDTH; i++) {
            sum[i] += values[start + i];
        }
    }

    /** Four rows at once, pair by pair: a quarter of the stores. */
    static void add(double[] sum, double[] values, int start1, int start2, int start3, int start4) {
        for (int i = 0; i < WIDTH; i++) {
            sum[i] += (values[start1 + i] + values[start2 + i]) + (values[start3 + i] + values[start4 + i]);
        }
    }
}
