package org.regionalstrategy.scoring.ranking;

/** Sums of numbers and of their squares, in a fixed number of cells, from which means and their standard errors follow. */
final class Moments {
    /** A variance is rounding alone where it is less than this share of the mean square. */
    private static final double ROUNDING = 1e-13;

    private final double[] sums;
    private final double[] squares;

    Moments(int cells) {
        this.sums = new double[cells];
        this.squares = new double[cells];
    }

    void add(int cell, double number) {
        sums[cell] += number;
        squares[cell] += number * number;
    }

    void addAll(Moments others) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += others.sums[i];
            squares[i] += others.squares[i];
        }
    }

    double mean(int cell, int count) {
        return sums[cell] / count;
    }

    /** The standard error of the mean: the standard deviation of the numbers over the root of their count; 0 for a single one. */
    double standardError(int cell, int count) {
        return standardError(mean(cell, count), squares[cell] / count, count);
    }

    /** As of a cell, of numbers whose mean and mean square are known. */
    static double standardError(double mean, double meanSquare, int count) {
        if (count < 2) {
            return 0;
        }
        double variance = meanSquare - mean * mean;
        return variance <= ROUNDING * meanSquare ? 0 : Math.sqrt(variance / (count - 1.0));
    }
}
