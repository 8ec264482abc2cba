package org.regionalstrategy.scoring.complexity;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.regionalstrategy.scoring.complexity.Lanczos.Eigenpair;
import org.regionalstrategy.scoring.execution.Progress;

/**
 * The second and third eigenvalue of averaging twice, on the smaller side of a connected graph of at least two items a side.
 *
 * @param second the pair of the second eigenvalue, its vector that of the symmetric form
 * @param third the third eigenvalue; absent if the smaller side has two items
 * @param graph the graph
 */
record Spectrum(Eigenpair second, Optional<Eigenpair> third, Bipartite graph) {
    /** The third eigenvalue by itself need not be as exact as a vector: its error is at most the residual. */
    private static final double VALUE_TOLERANCE = 1e-7;

    /** Nearer ones are found to the full tolerance. */
    private static final double NEAR = 1e-6;

    private static final String TASK = "eigenvalues of complexity";

    static Spectrum of(Bipartite graph, double tolerance, int mostIterations, Progress progress) {
        Bipartite.Side side = graph.rows.size() <= graph.columns.size() ? graph.rows : graph.columns;
        Bipartite.Side other = graph.rows.size() <= graph.columns.size() ? graph.columns : graph.rows;
        Similarity matrix = new Similarity(side, other);
        double[] first = first(side);
        Eigenpair second = Lanczos.largest(matrix, ImmutableList.of(first), tolerance, mostIterations);
        int total = side.size() == 2 ? 1 : 2;
        progress.advanced(TASK, 1, total);
        if (total == 1) {
            return new Spectrum(second, Optional.empty(), graph);
        }
        Eigenpair third = next(matrix, first, second, Math.max(tolerance, VALUE_TOLERANCE), mostIterations);
        if (second.value() - third.value() < NEAR) {
            third = next(matrix, first, second, tolerance, mostIterations);
        }
        progress.advanced(TASK, total, total);
        // a start that happens to be orthogonal to the second vector finds the third one first
        return third.value() > second.value()
                ? new Spectrum(third, Optional.of(second), graph)
                : new Spectrum(second, Optional.of(third), graph);
    }

    private static Eigenpair next(
            Similarity matrix, double[] first, Eigenpair second, double tolerance, int mostIterations) {
        return Lanczos.largest(matrix, ImmutableList.of(first, second.vector()), tolerance, mostIterations);
    }

    /** The eigenvector of the eigenvalue 1, which all averages share: {@code sqrt(d)}. */
    private static double[] first(Bipartite.Side side) {
        double[] first = new double[side.size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = Math.sqrt(side.sums[i]);
        }
        Vectors.scale(first, 1 / Vectors.norm(first));
        return first;
    }

    /** The complexity of activities on a scale of no meaning. */
    double[] activities() {
        boolean byRegion = graph.rows.size() <= graph.columns.size();
        double[] own = new double[second.vector().length];
        Bipartite.Side side = byRegion ? graph.rows : graph.columns;
        for (int i = 0; i < own.length; i++) {
            own[i] = second.vector()[i] / Math.sqrt(side.sums[i]);
        }
        return byRegion ? graph.columns.meanOver(own) : own;
    }
}
