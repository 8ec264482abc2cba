package org.regionalstrategy.scoring.complexity;

import org.jspecify.annotations.Nullable;

/**
 * The symmetric form {@code S = D^-1/2 M U^-1 M' D^-1/2} of the matrix of averaging twice, {@code D^-1 M U^-1 M'}, of the
 * items of one side; both have the same eigenvalues, from 0 to 1, and an eigenvector v of S is {@code D^1/2} times one of
 * the other.
 *
 * <p>Formed once ({@code sum u^2 / 2} operations, {@code n^2} numbers) where that is cheap against going through the links
 * twice for each product, and left as factors elsewhere. Which of them depends on the presence only.
 */
final class Similarity implements SymmetricOperator {
    /** A matrix of more rows is never formed: 32 MB. */
    private static final int FORMED_AT_MOST = 2048;

    /** Forming may cost as much as this many products by factors. */
    private static final int PRODUCTS_WORTH_FORMING = 40;

    private static final int BLOCK = 64;

    private final Bipartite.Side side;
    private final Bipartite.Side other;
    private final double[] rootInverse;
    private final double @Nullable [] formed;

    Similarity(Bipartite.Side side, Bipartite.Side other) {
        this.side = side;
        this.other = other;
        this.rootInverse = new double[side.size()];
        for (int i = 0; i < rootInverse.length; i++) {
            rootInverse[i] = 1 / Math.sqrt(side.sums[i]);
        }
        this.formed = isWorthForming() ? form() : null;
    }

    private boolean isWorthForming() {
        double operations = 0;
        for (int i = 0; i < other.size(); i++) {
            double links = other.starts[i + 1] - other.starts[i];
            operations += links * links / 2;
        }
        return side.size() <= FORMED_AT_MOST && operations <= (double) PRODUCTS_WORTH_FORMING * side.linked.length;
    }

    private double[] form() {
        int n = side.size();
        double[] matrix = new double[n * n];
        Blocks.run(n, 8, (long) PRODUCTS_WORTH_FORMING * side.linked.length, (start, end) -> {
            for (int row = start; row < end; row++) {
                formRow(matrix, row);
            }
        });
        for (int row = 0; row < n; row++) {
            for (int column = 0; column < row; column++) {
                matrix[column * n + row] = matrix[row * n + column];
            }
        }
        return matrix;
    }

    /** The row up to the diagonal. */
    private void formRow(double[] matrix, int row) {
        int offset = row * side.size();
        int[] linked = other.linked;
        double[] weights = other.weights;
        for (int i = side.starts[row]; i < side.starts[row + 1]; i++) {
            int through = side.linked[i];
            double part = weight(side, i) / other.sums[through];
            int end = other.starts[through + 1];
            if (weights == null) {
                for (int j = other.starts[through]; j < end && linked[j] <= row; j++) {
                    matrix[offset + linked[j]] += part;
                }
            } else {
                for (int j = other.starts[through]; j < end && linked[j] <= row; j++) {
                    matrix[offset + linked[j]] += part * weights[j];
                }
            }
        }
        for (int column = 0; column <= row; column++) {
            matrix[offset + column] *= rootInverse[row] * rootInverse[column];
        }
    }

    private static double weight(Bipartite.Side side, int link) {
        return side.weights == null ? 1 : side.weights[link];
    }

    @Override
    public int size() {
        return side.size();
    }

    /** {@code 1 / sqrt(d)} of each item. */
    double[] rootInverse() {
        return rootInverse;
    }

    @Override
    public double[] times(double[] vector) {
        return formed == null ? byFactors(vector) : byRows(formed, vector);
    }

    private double[] byRows(double[] matrix, double[] vector) {
        int n = vector.length;
        double[] product = new double[n];
        Blocks.run(n, BLOCK, (long) n * n / 2, (start, end) -> {
            for (int row = start; row < end; row++) {
                product[row] = Vectors.dot(matrix, row * n, vector);
            }
        });
        return product;
    }

    private double[] byFactors(double[] vector) {
        double[] scaled = new double[vector.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = vector[i] * rootInverse[i];
        }
        double[] product = side.sumOver(other.meanOver(scaled));
        for (int i = 0; i < product.length; i++) {
            product[i] *= rootInverse[i];
        }
        return product;
    }
}
