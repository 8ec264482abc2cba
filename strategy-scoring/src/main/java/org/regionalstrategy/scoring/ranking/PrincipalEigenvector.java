package org.regionalstrategy.scoring.ranking;

import java.util.Arrays;
import java.util.Optional;

/**
 * The vector of positive numbers that a matrix multiplies by one number, its greatest eigenvalue. The entries of the matrix must not be
 * negative, those at mirrored places inverse or both 0, and join all rows.
 *
 * <p>Whatever the vector x, the eigenvalue lies between the least and the greatest of the quotients {@code (A x)_i / x_i} (Collatz and
 * Wielandt); where these agree x is the eigenvector. Noda's iteration replaces x by the solution y of {@code (t I - A) y = x}, t
 * being the greatest quotient: it falls in every step and converges quadratically from any x, however close the next
 * eigenvalue is. It starts from the logarithmic least squares, and works on the matrix scaled by x, so that components of any
 * size are as exact. Time the cube of the number of rows for each of a few steps.
 *
 * <p>Noda, Note on the computation of the maximal eigenvalue of a non-negative irreducible matrix, Numerische Mathematik 17, 1971.
 *
 * @param eigenvalue the eigenvalue
 * @param vector the vector, whose greatest component is 1
 */
record PrincipalEigenvector(double eigenvalue, double[] vector) {
    private static final int MOST_STEPS = 200;

    /** How far apart, as a share, the bounds of the eigenvalue may be in the end. */
    private static final double TOLERANCE = 1e-10;

    /** The vector; absent if its components differ by more than numbers can hold. */
    static Optional<PrincipalEigenvector> of(double[][] matrix) {
        double[] vector = leastSquares(matrix);
        double[] best = vector.clone();
        double least = 0;
        double greatest = Double.POSITIVE_INFINITY;
        for (int step = 0; step < MOST_STEPS; step++) {
            double[][] scaled = scaled(matrix, vector);
            double[] quotients = Arrays.stream(scaled)
                    .mapToDouble(row -> Arrays.stream(row).sum())
                    .toArray();
            double top = Arrays.stream(quotients).max().orElseThrow();
            if (!(top < greatest)) {
                break;
            }
            greatest = top;
            least = Arrays.stream(quotients).min().orElseThrow();
            best = vector.clone();
            if (least == greatest || !multiply(scaled, greatest, vector)) {
                break;
            }
        }
        boolean found = Double.isFinite(greatest)
                && greatest - least <= TOLERANCE * greatest
                && Arrays.stream(best).allMatch(number -> number >= Double.MIN_NORMAL);
        return found ? Optional.of(new PrincipalEigenvector(least + (greatest - least) / 2, best)) : Optional.empty();
    }

    /** Whose logarithms have the least squared differences from those of the entries (Crawford and Williams 1985); the first is 1. */
    private static double[] leastSquares(double[][] matrix) {
        int n = matrix.length;
        double[][] pairs = new double[n - 1][n - 1];
        double[] logarithms = new double[n - 1];
        for (int i = 1; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (i != j && matrix[i][j] > 0) {
                    pairs[i - 1][i - 1]++;
                    logarithms[i - 1] += StrictMath.log(matrix[i][j]);
                    if (j > 0) {
                        pairs[i - 1][j - 1] = 1;
                    }
                }
            }
        }
        solve(pairs, logarithms);
        double[] vector = new double[n];
        double greatest = Math.max(0, Arrays.stream(logarithms).max().orElse(0));
        for (int i = 0; i < n; i++) {
            vector[i] = StrictMath.exp((i == 0 ? 0 : logarithms[i - 1]) - greatest);
        }
        return vector;
    }

    private static double[][] scaled(double[][] matrix, double[] vector) {
        int n = vector.length;
        double[][] scaled = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                scaled[i][j] = matrix[i][j] == 0 ? 0 : matrix[i][j] * (vector[j] / vector[i]);
            }
        }
        return scaled;
    }

    /**
     * Multiplies a vector by the solution y of {@code (shift I - scaled) y = 1}.
     *
     * @return whether there is a solution: not where the shift is the eigenvalue but for rounding
     */
    private static boolean multiply(double[][] scaled, double shift, double[] vector) {
        double[] solution = new double[vector.length];
        Arrays.fill(solution, 1);
        for (int i = 0; i < vector.length; i++) {
            scaled[i][i] = shift - scaled[i][i];
        }
        if (!solve(scaled, solution)) {
            return false;
        }
        divideByGreatest(solution);
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= solution[i];
        }
        divideByGreatest(vector);
        return true;
    }

    /**
     * Solves equations by elimination; rows need not be exchanged, as they are those of an M-matrix.
     *
     * @param matrix the diagonal, and beside it the entries with the opposite sign, none of them negative; is overwritten
     * @param solution the right side; becomes the solution
     * @return whether there is one
     */
    private static boolean solve(double[][] matrix, double[] solution) {
        int n = solution.length;
        for (int k = 0; k < n; k++) {
            if (!(matrix[k][k] > 0)) {
                return false;
            }
            for (int i = k + 1; i < n; i++) {
                double factor = matrix[i][k] / matrix[k][k];
                for (int j = k + 1; j < n && factor != 0; j++) {
                    matrix[i][j] += (i == j ? -factor : factor) * matrix[k][j];
                }
                solution[i] += factor * solution[k];
            }
        }
        for (int k = n - 1; k >= 0; k--) {
            for (int j = k + 1; j < n; j++) {
                solution[k] += matrix[k][j] * solution[j];
            }
            solution[k] /= matrix[k][k];
        }
        return true;
    }

    private static void divideByGreatest(double[] vector) {
        double greatest = Arrays.stream(vector).max().orElseThrow();
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= greatest;
        }
    }
}
