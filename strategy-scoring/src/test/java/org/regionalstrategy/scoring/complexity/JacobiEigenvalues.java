package org.regionalstrategy.scoring.complexity;

import java.util.Arrays;

/**
 * All eigenvalues of a small symmetric matrix by Jacobi's rotations: slow, simple and independent of the iteration under
 * test.
 */
final class JacobiEigenvalues {
    private static final int SWEEPS = 60;

    private JacobiEigenvalues() {}

    /** Those of {@code D^-1/2 M U^-1 M' D^-1/2}, descending. */
    static double[] ofRegions(Bipartite graph) {
        int n = graph.rows.size();
        double[][] matrix = new double[n][n];
        for (int column = 0; column < graph.columns.size(); column++) {
            for (int i = graph.columns.starts[column]; i < graph.columns.starts[column + 1]; i++) {
                for (int j = graph.columns.starts[column]; j < graph.columns.starts[column + 1]; j++) {
                    int a = graph.columns.linked[i];
                    int b = graph.columns.linked[j];
                    matrix[a][b] +=
                            1 / (graph.columns.sums[column] * Math.sqrt(graph.rows.sums[a] * graph.rows.sums[b]));
                }
            }
        }
        return of(matrix);
    }

    /** Descending. */
    static double[] of(double[][] symmetric) {
        int n = symmetric.length;
        double[][] a = new double[n][];
        Arrays.setAll(a, i -> symmetric[i].clone());
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    if (Math.abs(a[p][q]) > 1e-18) {
                        rotate(a, p, q);
                    }
                }
            }
        }
        double[] values = new double[n];
        Arrays.setAll(values, i -> -a[i][i]);
        Arrays.sort(values);
        Arrays.setAll(values, i -> -values[i]);
        return values;
    }

    private static void rotate(double[][] a, int p, int q) {
        double theta = (a[q][q] - a[p][p]) / (2 * a[p][q]);
        double t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int k = 0; k < a.length; k++) {
            double kp = a[k][p];
            double kq = a[k][q];
            a[k][p] = c * kp - s * kq;
            a[k][q] = s * kp + c * kq;
        }
        for (int k = 0; k < a.length; k++) {
            double pk = a[p][k];
            double qk = a[q][k];
            a[p][k] = c * pk - s * qk;
            a[q][k] = s * pk + c * qk;
        }
    }
}
