package org.regionalstrategy.scoring.specialisation;

/**
 * The least-squares line of some values over time, added in the order given.
 *
 * @param slope {@code b = sum (t - mean t)(v - mean v) / sum (t - mean t)^2}
 * @param error its standard error, {@code sqrt(sum of squared residuals / (k - 2) / sum (t - mean t)^2)}
 */
record LeastSquares(double slope, double error) {
    /** The line through at least three values at times that are not all the same. */
    static LeastSquares of(double[] times, double[] values) {
        double meanTime = mean(times);
        double meanValue = mean(values);
        double spread = squaresAbout(times, meanTime);
        double slope = 0;
        for (int i = 0; i < values.length; i++) {
            slope += (times[i] - meanTime) * (values[i] - meanValue) / spread;
        }
        double residuals = 0;
        for (int i = 0; i < values.length; i++) {
            double residual = values[i] - meanValue - slope * (times[i] - meanTime);
            residuals += residual * residual;
        }
        return new LeastSquares(slope, Math.sqrt(residuals / (values.length - 2) / spread));
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    static double squaresAbout(double[] values, double centre) {
        double sum = 0;
        for (double value : values) {
            sum += (value - centre) * (value - centre);
        }
        return sum;
    }
}
