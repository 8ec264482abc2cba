package org.regionalstrategy.scoring.brokerage;

import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.scoring.community.CooperationNetwork;
import org.regionalstrategy.scoring.execution.Execution;

/**
 * How much of the shortest ways between others runs through an organization.
 *
 * <p>{@code C(v) = sum over pairs s, t other than v of sigma_st(v) / sigma_st}: of all shortest ways between two others the share
 * that runs through v (Freeman 1977, Sociometry 40, 35-41); pairs without a way add nothing. Normalized, it is divided by
 * {@code (n - 1)(n - 2)/2} and lies from 0 to 1: 1 in the middle of a star. Undefined for fewer than three organizations.
 *
 * <p>The method is that of Brandes 2001 (Journal of Mathematical Sociology 25, 163-177): O(n m) for n organizations and m ties in
 * steps, O(n m log n) by weight; memory O(n + m) a thread. Sources are summed in fixed blocks, so the result has the same bits
 * whatever the number of threads.
 */
public final class Betweenness {
    private static final int BLOCKS = 128;
    private static final LocalizedText TOO_FEW = LocalizedText.of(
            "en",
            "Fewer than three organizations: nobody can stand between two others.",
            "ru",
            "Организаций меньше трёх: посредника между двумя другими быть не может.");
    private static final LocalizedText TOO_MANY_PATHS = LocalizedText.of(
            "en",
            "There are more shortest ways than a number holds.",
            "ru",
            "Кратчайших путей больше, чем вмещает число.");
    private static final Betweenness DEFAULT = new Betweenness(BetweennessOptions.defaults());

    private final BetweennessOptions options;

    private Betweenness(BetweennessOptions options) {
        this.options = options;
    }

    public static Betweenness withDefaults() {
        return DEFAULT;
    }

    /** A calculator with other options. */
    public Betweenness with(BetweennessOptions other) {
        return new Betweenness(other);
    }

    /** The betweenness of every organization, on all processors, see {@link #of(CooperationNetwork, Execution)}. */
    public MeasureVector of(CooperationNetwork network) {
        return of(network, Execution.parallel());
    }

    /**
     * The betweenness of every organization of a network.
     *
     * @param execution where it is counted; its listener is told of each block of sources
     * @throws java.util.concurrent.CancellationException if the thread is interrupted, which it stays
     */
    public MeasureVector of(CooperationNetwork network, Execution execution) {
        if (network.size() < 3) {
            return MeasureVector.undefined(network.labels(), TOO_FEW);
        }
        double[] sums = sums(new Adjacency(network, options.distance()), execution);
        double others = network.size() - 1.0;
        double pairs = options.normalized() ? others * (others - 1) / 2 : 1;
        MeasureVector.Builder vector = MeasureVector.builder(network.labels());
        for (int node = 0; node < sums.length; node++) {
            // each pair was met from both ends
            double value = sums[node] / 2 / pairs;
            if (Double.isFinite(value)) {
                vector.set(node, value);
            } else {
                vector.undefined(node, TOO_MANY_PATHS);
            }
        }
        return vector.build();
    }

    private double[] sums(Adjacency graph, Execution execution) {
        double[][] ofBlocks = new double[BLOCKS][];
        execution.forEachBlock("betweenness", BLOCKS, block -> {
            double[] sums = new double[graph.size];
            ShortestPaths paths = ShortestPaths.of(graph, options.distance());
            for (int source = start(block, graph.size); source < start(block + 1, graph.size); source++) {
                paths.addDependencies(source, sums);
            }
            ofBlocks[block] = sums;
        });
        double[] total = new double[graph.size];
        for (double[] sums : ofBlocks) {
            for (int node = 0; node < total.length; node++) {
                total[node] += sums[node];
            }
        }
        return total;
    }

    private static int start(int block, int size) {
        return (int) ((long) block * size / BLOCKS);
    }
}
