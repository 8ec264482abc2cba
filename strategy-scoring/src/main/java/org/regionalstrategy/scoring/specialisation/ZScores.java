package org.regionalstrategy.scoring.specialisation;

import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.common.LocalizedText;

/** Distances from the mean in standard deviations (with n - 1), by column over the cells that are defined. */
final class ZScores {
    /** A standard deviation of quotients below this part of the largest, or of logarithms below this, is rounding. */
    private static final double ROUNDING = 1e-13;

    private ZScores() {}

    /**
     * @param scale the least size of value whose rounding counts: 1 for logarithms, whose rounding is that of a ratio, else 0
     */
    static MeasureMatrix byColumn(MeasureMatrix raw, double scale) {
        MeasureMatrix.Builder builder = MeasureMatrix.builder(raw.rows(), raw.columns());
        for (int column = 0; column < raw.columns().size(); column++) {
            standardise(raw, column, scale, builder);
        }
        return builder.build();
    }

    private static void standardise(MeasureMatrix raw, int column, double scale, MeasureMatrix.Builder builder) {
        int rows = raw.rows().size();
        int count = 0;
        double sum = 0;
        double largest = scale;
        for (int row = 0; row < rows; row++) {
            if (raw.isDefined(row, column)) {
                double value = raw.value(row, column).orElseThrow();
                sum += value;
                largest = Math.max(largest, Math.abs(value));
                count++;
            }
        }
        double mean = sum / count;
        double squares = 0;
        for (int row = 0; row < rows; row++) {
            if (raw.isDefined(row, column)) {
                double deviation = raw.value(row, column).orElseThrow() - mean;
                squares += deviation * deviation;
            }
        }
        double deviation = Math.sqrt(squares / (count - 1));
        for (int row = 0; row < rows; row++) {
            if (raw.measure(row, column) instanceof Measure.Undefined undefined) {
                builder.undefined(row, column, undefined.reason());
            } else if (count > 1 && deviation > ROUNDING * largest && Double.isFinite(deviation)) {
                builder.set(row, column, (raw.value(row, column).orElseThrow() - mean) / deviation);
            } else {
                builder.undefined(row, column, obstacle(count, deviation));
            }
        }
    }

    private static LocalizedText obstacle(int count, double deviation) {
        if (count == 1) {
            return LineObstacles.SINGLE;
        }
        return Double.isFinite(deviation) ? LineObstacles.NO_VARIATION : Obstacles.BEYOND_RANGE;
    }
}
