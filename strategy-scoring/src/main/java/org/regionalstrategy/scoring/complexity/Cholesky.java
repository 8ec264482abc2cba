package org.regionalstrategy.scoring.complexity;

import java.util.Optional;

/** Solves small positive definite systems. */
final class Cholesky {
    private Cholesky() {}

    /**
     * The lower factor of a matrix.
     *
     * @param matrix of which the lower triangle is read
     * @param singular a pivot that is not above counts as zero; then there is no factor
     */
    static Optional<double[][]> factor(double[][] matrix, double singular) {
        int n = matrix.length;
        double[][] factor = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= factor[i][k] * factor[j][k];
                }
                if (i != j) {
                    factor[i][j] = sum / factor[j][j];
                } else if (sum > singular) {
                    factor[i][i] = Math.sqrt(sum);
                } else {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(factor);
    }

    static double[] solve(double[][] factor, double[] right) {
        int n = factor.length;
        double[] solution = right.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                solution[i] -= factor[i][k] * solution[k];
            }
            solution[i] /= factor[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                solution[i] -= factor[k][i] * solution[k];
            }
            solution[i] /= factor[i][i];
        }
        return solution;
    }
}
