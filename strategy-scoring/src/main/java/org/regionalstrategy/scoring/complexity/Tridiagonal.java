package org.regionalstrategy.scoring.complexity;

import java.util.Arrays;

/**
 * The largest eigenvalue of a symmetric tridiagonal matrix by bisection with Sturm's count, and its eigenvector by inverse
 * iteration (Wilkinson 1965, chapter 5).
 */
final class Tridiagonal {
    private static final int INVERSE_ITERATIONS = 3;
    private static final double SMALLEST_PIVOT = 1e-30;

    private final double[] diagonal;
    private final double[] off;
    private final int size;

    /**
     * A matrix whose arrays are read, never changed.
     *
     * @param off beside the diagonal: {@code off[i]} couples i and i + 1
     */
    Tridiagonal(double[] diagonal, double[] off, int size) {
        this.diagonal = diagonal;
        this.off = off;
        this.size = size;
    }

    /** The largest eigenvalue, from above, to the last bits. */
    double largest() {
        double low = diagonal[0];
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            low = Math.max(low, diagonal[i]);
            double radius = (i > 0 ? Math.abs(off[i - 1]) : 0) + (i + 1 < size ? Math.abs(off[i]) : 0);
            high = Math.max(high, diagonal[i] + radius);
        }
        while (true) {
            double middle = low + (high - low) / 2;
            if (middle <= low || middle >= high) {
                return high;
            }
            if (isAbove(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
    }

    /** Whether all eigenvalues lie below: all pivots of {@code x - T} are positive. */
    private boolean isAbove(double x) {
        double pivot = x - diagonal[0];
        for (int i = 1; i < size; i++) {
            if (pivot <= 0) {
                return false;
            }
            pivot = x - diagonal[i] - off[i - 1] * off[i - 1] / pivot;
        }
        return pivot > 0;
    }

    /** The eigenvector of the largest eigenvalue, of length 1. */
    double[] vector(double largest) {
        double[] pivots = new double[size];
        double[] ratios = new double[size];
        pivots[0] = pivot(largest - diagonal[0]);
        for (int i = 1; i < size; i++) {
            ratios[i] = -off[i - 1] / pivots[i - 1];
            pivots[i] = pivot(largest - diagonal[i] - off[i - 1] * off[i - 1] / pivots[i - 1]);
        }
        double[] vector = new double[size];
        Arrays.fill(vector, 1 / Math.sqrt(size));
        for (int iteration = 0; iteration < INVERSE_ITERATIONS; iteration++) {
            for (int i = 1; i < size; i++) {
                vector[i] -= ratios[i] * vector[i - 1];
            }
            vector[size - 1] /= pivots[size - 1];
            for (int i = size - 2; i >= 0; i--) {
                vector[i] = vector[i] / pivots[i] - ratios[i + 1] * vector[i + 1];
            }
            normalise(vector);
        }
        return vector;
    }

    private static double pivot(double value) {
        return Math.max(value, SMALLEST_PIVOT);
    }

    private static void normalise(double[] vector) {
        double largest = 0;
        for (double value : vector) {
            largest = Math.max(largest, Math.abs(value));
        }
        Vectors.scale(vector, 1 / largest);
        Vectors.scale(vector, 1 / Vectors.norm(vector));
    }
}
