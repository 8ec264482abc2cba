package org.regionalstrategy.scoring.complexity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.regionalstrategy.scoring.execution.Interruption;

/**
 * The largest eigenvalue of a symmetric matrix in the space orthogonal to some vectors, by the Lanczos iteration with full
 * reorthogonalisation (Lanczos 1950; Golub and Van Loan, Matrix Computations, chapter 10), restarted from its best vector
 * when the basis is full.
 *
 * <p>Our own, since no library for Java will do. Most offer dense solvers only, whose {@code O(n^3)} is a second for 1,000
 * activities. ARPACK's port to Java (netlib 3.0.3 over f2j 0.1) gives the same vector in one and a half to three times the
 * time, but keeps its state in static fields: two solves at once, also by others in the process, spoil each other, and what
 * it takes for an error ends the whole process. Bindings to native code give other last bits on other machines. One run finds one vector of a repeated eigenvalue: a second run,
 * orthogonal to the first, tells whether there is another.
 *
 * <p>Cost: a product with the matrix and {@code 2 n k} operations in step k; {@code 8 n} bytes a step.
 */
final class Lanczos {
    private static final long SEED = 20_090_603;
    private static final int BASIS_AT_MOST = 400;
    private static final int STEPS_BETWEEN_CHECKS = 6;

    /** A remainder of less than this is rounding: the basis spans an invariant space. */
    private static final double NOTHING_LEFT = 1e-13;

    /** Below this part of its length a vector is orthogonalised a second time (Daniel and others 1976). */
    private static final double MUCH_SHORTER = 0.7071;

    private final SymmetricOperator matrix;
    private final ImmutableList<double[]> orthogonalTo;
    private final double tolerance;
    private final int mostSteps;

    private final List<double[]> basis = new ArrayList<>();
    private final double[] diagonal = new double[BASIS_AT_MOST];
    private final double[] off = new double[BASIS_AT_MOST];
    private int steps;

    private Lanczos(SymmetricOperator matrix, ImmutableList<double[]> orthogonalTo, double tolerance, int mostSteps) {
        this.matrix = matrix;
        this.orthogonalTo = orthogonalTo;
        this.tolerance = tolerance;
        this.mostSteps = mostSteps;
    }

    /**
     * An eigenvalue with its vector.
     *
     * @param vector of length 1
     * @param residual the length of {@code S v - value v}
     */
    @SuppressWarnings("ArrayRecordComponent") // never leaves the package
    record Eigenpair(double value, double[] vector, int iterations, double residual, boolean converged) {}

    /**
     * The largest eigenvalue.
     *
     * @param orthogonalTo eigenvectors of length 1, fewer than the matrix has rows
     * @param tolerance the length of {@code S v - value v} that will do
     */
    static Eigenpair largest(
            SymmetricOperator matrix, ImmutableList<double[]> orthogonalTo, double tolerance, int mostSteps) {
        return new Lanczos(matrix, orthogonalTo, tolerance, mostSteps).run();
    }

    private Eigenpair run() {
        double[] start = start();
        while (true) {
            double[] ritz = sweep(start);
            double[] product = matrix.times(ritz);
            removeOthers(product);
            double value = Vectors.dot(product, ritz);
            Vectors.add(product, -value, ritz);
            double residual = Vectors.norm(product);
            boolean converged = residual <= Math.max(2 * tolerance, NOTHING_LEFT);
            if (converged || steps >= mostSteps) {
                return new Eigenpair(value, ritz, steps, residual, converged);
            }
            start = ritz;
        }
    }

    private double[] start() {
        SplittableRandom random = new SplittableRandom(SEED + orthogonalTo.size());
        double[] start = new double[matrix.size()];
        for (int i = 0; i < start.length; i++) {
            start[i] = random.nextDouble() - 0.5;
        }
        removeOthers(start);
        removeOthers(start);
        Vectors.scale(start, 1 / Vectors.norm(start));
        return start;
    }

    /** Builds a basis until its best vector will do or it is full; that vector. */
    private double[] sweep(double[] start) {
        int most = Math.min(matrix.size() - orthogonalTo.size(), BASIS_AT_MOST);
        basis.clear();
        basis.add(start);
        while (true) {
            Interruption.check("complexity");
            int last = basis.size() - 1;
            double[] next = step(last);
            steps++;
            double length = off[last];
            boolean full = last + 1 == most || length <= NOTHING_LEFT || steps >= mostSteps;
            if (full || (last + 1) % STEPS_BETWEEN_CHECKS == 0) {
                Tridiagonal tridiagonal = new Tridiagonal(diagonal, off, last + 1);
                double[] weights = tridiagonal.vector(tridiagonal.largest());
                if (full || length * Math.abs(weights[last]) <= tolerance) {
                    return combine(weights);
                }
            }
            Vectors.scale(next, 1 / length);
            basis.add(next);
        }
    }

    private double[] step(int last) {
        double[] vector = basis.get(last);
        double[] next = matrix.times(vector);
        double before = Vectors.norm(next);
        diagonal[last] = Vectors.dot(next, vector);
        removeOthers(next);
        removeBasis(next);
        double length = Vectors.norm(next);
        if (length < MUCH_SHORTER * before) {
            removeOthers(next);
            removeBasis(next);
            length = Vectors.norm(next);
        }
        off[last] = length;
        return next;
    }

    private void removeOthers(double[] vector) {
        for (double[] other : orthogonalTo) {
            Vectors.add(vector, -Vectors.dot(vector, other), other);
        }
    }

    private void removeBasis(double[] vector) {
        for (int i = basis.size() - 1; i >= 0; i--) {
            double[] other = basis.get(i);
            Vectors.add(vector, -Vectors.dot(vector, other), other);
        }
    }

    private double[] combine(double[] weights) {
        double[] vector = new double[matrix.size()];
        Arrays.fill(vector, 0);
        for (int i = 0; i < weights.length; i++) {
            Vectors.add(vector, weights[i], basis.get(i));
        }
        removeOthers(vector);
        Vectors.scale(vector, 1 / Vectors.norm(vector));
        return vector;
    }
}
