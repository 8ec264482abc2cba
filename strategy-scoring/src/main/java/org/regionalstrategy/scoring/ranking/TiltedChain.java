package org.regionalstrategy.scoring.ranking;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * Numbers between bounds of their own, none above the one before it, with a density in proportion to {@code e^(-rate sum)}; drawn
 * exactly and independently.
 *
 * <p>All bounds cut the line into cells. Which numbers lie in which cell is a partition of the chain into runs, one for each cell from
 * the highest on; in a cell of mass z a run of c numbers is c independent ones that are sorted, of mass {@code z^c / c!}. What runs
 * have to follow adds up from the lowest cell (in logarithms), so that the length of each is drawn with its probability. Time to
 * prepare: numbers squared times cells; of a draw: numbers and cells, and the sorting.
 */
final class TiltedChain {
    private final double[] lower;
    private final double[] upper;
    private final double[] ends;
    private final TiltedInterval[] cells;
    private final double[][] logMass; // of the numbers from a place on, in the cells up to one: by cell + 1 and place
    private final double[][][] chances; // of runs of at most 0, 1, ... numbers: by cell and place

    /**
     * Prepares to draw.
     *
     * @param lower the least of each number, from the greatest number to the least
     */
    TiltedChain(double[] lower, double[] upper, double rate) {
        this.lower = lower;
        this.upper = upper;
        this.ends = DoubleStream.concat(Arrays.stream(lower), Arrays.stream(upper))
                .distinct()
                .sorted()
                .toArray();
        this.cells = new TiltedInterval[Math.max(0, ends.length - 1)];
        this.logMass = new double[cells.length + 1][lower.length + 1];
        this.chances = new double[cells.length][lower.length + 1][];
        Arrays.fill(logMass[0], Double.NEGATIVE_INFINITY);
        logMass[0][lower.length] = 0;
        for (int cell = 0; cell < cells.length; cell++) {
            cells[cell] = new TiltedInterval(ends[cell], ends[cell + 1], rate);
            for (int place = 0; place <= lower.length; place++) {
                prepare(cell, place);
            }
        }
    }

    private void prepare(int cell, int place) {
        int longest = 0;
        while (place + longest < lower.length && fits(place + longest, cell)) {
            longest++;
        }
        double[] logs = new double[longest + 1];
        double greatest = Double.NEGATIVE_INFINITY;
        double run = 0;
        double own = longest == 0 ? 0 : cells[cell].logMass();
        for (int length = 0; length <= longest; length++) {
            run += length == 0 ? 0 : own - StrictMath.log(length);
            logs[length] = run + logMass[cell][place + length];
            greatest = Math.max(greatest, logs[length]);
        }
        double sum = 0;
        double[] sums = new double[longest + 1];
        for (int length = 0; length <= longest && greatest > Double.NEGATIVE_INFINITY; length++) {
            sum += StrictMath.exp(logs[length] - greatest);
            sums[length] = sum;
        }
        logMass[cell + 1][place] = sum == 0 ? greatest : greatest + StrictMath.log(sum);
        for (int length = 0; length <= longest && sum > 0; length++) {
            sums[length] /= sum;
        }
        chances[cell][place] = sums;
    }

    private boolean fits(int place, int cell) {
        return lower[place] <= ends[cell] && ends[cell + 1] <= upper[place];
    }

    /** The logarithm of the integral of {@code e^(-rate sum)} over all such numbers. */
    double logMass() {
        return logMass[cells.length][0];
    }

    /** Draws the numbers, from the greatest to the least. */
    void draw(SplitMix64 random, double[] numbers) {
        int place = 0;
        for (int cell = cells.length - 1; cell >= 0 && place < lower.length; cell--) {
            int end = place + length(random, chances[cell][place]);
            for (int i = place; i < end; i++) {
                numbers[i] = -cells[cell].draw(random);
            }
            Arrays.sort(numbers, place, end);
            for (int i = place; i < end; i++) {
                numbers[i] = -numbers[i];
            }
            place = end;
        }
    }

    private static int length(SplitMix64 random, double[] chances) {
        if (chances.length == 1) {
            return 0;
        }
        double uniform = random.next();
        int length = 0;
        while (length < chances.length - 1 && chances[length] <= uniform) {
            length++;
        }
        return length;
    }
}
