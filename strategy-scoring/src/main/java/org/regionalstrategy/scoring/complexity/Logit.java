package org.regionalstrategy.scoring.complexity;

import java.util.Arrays;
import java.util.Optional;
import org.regionalstrategy.scoring.execution.Interruption;

/**
 * A logistic regression by iteratively reweighted least squares, which is Newton's method (McCullagh and Nelder 1989,
 * chapters 2 and 4). Columns are standardised within, so that their units do not matter.
 *
 * <p>Cost: {@code O(observations columns^2)} a step, some ten steps.
 */
final class Logit {
    private static final int MOST_STEPS = 100;

    /** The change of the coefficients, relative to them, that ends the iteration; separated data never get there. */
    private static final double SMALL_CHANGE = 1e-10;

    /** A log odds beyond this is a certainty. */
    private static final double CERTAINTY = 30;

    /** A deviance that rises by less has not risen. */
    private static final double ROUNDING = 1e-12;

    /** A pivot below this part of the number of observations is rounding. */
    private static final double SINGULAR = 1e-10;

    private final double[][] columns;
    private final boolean[] outcomes;
    private final double[] means;
    private final double[] deviations;

    private Logit(double[][] columns, boolean[] outcomes) {
        this.outcomes = outcomes;
        this.means = new double[columns.length];
        this.deviations = new double[columns.length];
        this.columns = new double[columns.length + 1][];
        this.columns[0] = new double[outcomes.length];
        Arrays.fill(this.columns[0], 1);
        for (int i = 0; i < columns.length; i++) {
            means[i] = Vectors.mean(columns[i]);
            deviations[i] = Vectors.deviation(columns[i], 0);
            this.columns[i + 1] = Vectors.standardised(columns[i], 0);
        }
    }

    /** How a fit ended. */
    enum Failure {
        /** All outcomes are the same. */
        NO_VARIATION,
        /** A predictor is constant, or a linear combination of others. */
        COLLINEAR,
        /** Some combination of predictors tells the outcomes apart without error, and the likelihood has no maximum. */
        SEPARATED,
        /** The steps ran out. */
        NOT_CONVERGED
    }

    /**
     * A fitted model.
     *
     * @param coefficients the intercept and one for each column
     * @param errors their standard errors
     */
    @SuppressWarnings("ArrayRecordComponent") // never leaves the package
    record Fit(double[] coefficients, double[] errors, int iterations, Optional<Failure> failure) {
        static Fit failed(Failure failure, int iterations) {
            return new Fit(new double[0], new double[0], iterations, Optional.of(failure));
        }

        double probability(double[][] columns, int row) {
            double odds = coefficients[0];
            for (int i = 0; i < columns.length; i++) {
                odds += coefficients[i + 1] * columns[i][row];
            }
            return 1 / (1 + StrictMath.exp(-odds));
        }
    }

    static Fit fit(double[][] columns, boolean[] outcomes) {
        int events = 0;
        for (boolean outcome : outcomes) {
            events += outcome ? 1 : 0;
        }
        if (events == 0 || events == outcomes.length) {
            return Fit.failed(Failure.NO_VARIATION, 0);
        }
        return new Logit(columns, outcomes).iterate(events);
    }

    private Fit iterate(int events) {
        for (double deviation : deviations) {
            if (!(deviation > 0)) {
                return Fit.failed(Failure.COLLINEAR, 0);
            }
        }
        double[] coefficients = new double[columns.length];
        double share = (double) events / outcomes.length;
        coefficients[0] = StrictMath.log(share / (1 - share));
        double[] change = new double[coefficients.length];
        double deviance = Double.POSITIVE_INFINITY;
        double largestOdds = 0;
        for (int step = 1; step <= MOST_STEPS; step++) {
            Interruption.check("complexity");
            Newton newton = new Newton(coefficients);
            if (newton.lowestEvent > newton.highestOther) {
                return Fit.failed(Failure.SEPARATED, step);
            }
            if (newton.deviance > deviance * (1 + ROUNDING)) {
                // too far: half way back
                Vectors.scale(change, 0.5);
                Vectors.add(coefficients, -1, change);
                continue;
            }
            deviance = newton.deviance;
            largestOdds = newton.largest;
            Optional<double[][]> factor =
                    Cholesky.factor(newton.information, SINGULAR * outcomes.length * newton.meanWeight());
            if (factor.isEmpty()) {
                return Fit.failed(step == 1 ? Failure.COLLINEAR : Failure.SEPARATED, step);
            }
            change = Cholesky.solve(factor.get(), newton.score);
            Vectors.add(coefficients, 1, change);
            if (Vectors.norm(change) <= SMALL_CHANGE * (1 + Vectors.norm(coefficients))) {
                return unstandardised(coefficients, factor.get(), step);
            }
        }
        return Fit.failed(largestOdds > CERTAINTY ? Failure.SEPARATED : Failure.NOT_CONVERGED, MOST_STEPS);
    }

    private Fit unstandardised(double[] coefficients, double[][] factor, int steps) {
        int n = coefficients.length;
        double[] raw = coefficients.clone();
        // the intercept as a combination of the standardised coefficients, for its error
        double[] intercept = new double[n];
        intercept[0] = 1;
        double[] errors = new double[n];
        for (int i = 1; i < n; i++) {
            raw[i] = coefficients[i] / deviations[i - 1];
            raw[0] -= raw[i] * means[i - 1];
            intercept[i] = -means[i - 1] / deviations[i - 1];
            double[] unit = new double[n];
            unit[i] = 1;
            errors[i] = Math.sqrt(Cholesky.solve(factor, unit)[i]) / deviations[i - 1];
        }
        errors[0] = Math.sqrt(Vectors.dot(intercept, Cholesky.solve(factor, intercept)));
        return new Fit(raw, errors, steps, Optional.empty());
    }

    /** The derivatives of the likelihood at a point. */
    private final class Newton {
        private final double[] score = new double[columns.length];
        private final double[][] information = new double[columns.length][columns.length];
        private double deviance;
        private double weights;
        private double lowestEvent = Double.POSITIVE_INFINITY;
        private double highestOther = Double.NEGATIVE_INFINITY;
        private double largest;

        Newton(double[] coefficients) {
            for (int row = 0; row < outcomes.length; row++) {
                double odds = 0;
                for (int i = 0; i < columns.length; i++) {
                    odds += coefficients[i] * columns[i][row];
                }
                add(row, odds);
            }
        }

        private void add(int row, double odds) {
            double probability = 1 / (1 + StrictMath.exp(-odds));
            double weight = probability * (1 - probability);
            double error = (outcomes[row] ? 1 : 0) - probability;
            double wrong = outcomes[row] ? -odds : odds;
            deviance += 2 * (Math.max(0, wrong) + StrictMath.log1p(StrictMath.exp(-Math.abs(wrong))));
            weights += weight;
            largest = Math.max(largest, Math.abs(odds));
            if (outcomes[row]) {
                lowestEvent = Math.min(lowestEvent, odds);
            } else {
                highestOther = Math.max(highestOther, odds);
            }
            for (int i = 0; i < columns.length; i++) {
                score[i] += columns[i][row] * error;
                for (int j = 0; j <= i; j++) {
                    information[i][j] += weight * columns[i][row] * columns[j][row];
                }
            }
        }

        double meanWeight() {
            return weights / outcomes.length;
        }
    }
}
