package org.regionalstrategy.scoring.community;

import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * The Leiden algorithm (Traag, Waltman and van Eck 2019, Scientific Reports 9, 5233) in the implementation of its authors, the
 * only place that names it. An iteration takes close to O(ties). Safe for use by several threads at once.
 */
final class Leiden {
    /** What it is, for the settings of a result. */
    static final String NAME = "Leiden (CWTS networkanalysis 1.3.0)";

    /** The division that a run ended with, and whether its last iteration changed nothing. */
    record Ending(Partition partition, boolean converged) {}

    private final CooperationNetwork network;
    private final CommunityOptions options;
    private final Network converted;
    private final double resolution;

    /** A network of at least one tie. */
    Leiden(CooperationNetwork network, CommunityOptions options) {
        this.network = network;
        this.options = options;
        boolean modularity = options.quality() == QualityFunction.MODULARITY;
        this.resolution = modularity ? options.resolution() / (2 * network.totalWeight()) : options.resolution();
        this.converted = convert(network, modularity);
    }

    /** Nodes weigh their strength for modularity, and 1 for the constant Potts model. */
    private static Network convert(CooperationNetwork network, boolean modularity) {
        long[] first = new long[network.size() + 1];
        int[] neighbours = new int[2 * network.tieCount()];
        double[] weights = new double[neighbours.length];
        int next = 0;
        for (int node = 0; node < network.size(); node++) {
            for (int k = 0; k < network.degree(node); k++) {
                neighbours[next] = network.neighbour(node, k);
                weights[next++] = network.weight(node, k);
            }
            first[node + 1] = next;
        }
        double[] nodeWeights = IntStream.range(0, network.size())
                .mapToDouble(node -> modularity ? network.strength(node) : 1)
                .toArray();
        return new Network(nodeWeights, first, new LargeIntArray(neighbours), new LargeDoubleArray(weights), false);
    }

    /**
     * One run from a seed.
     *
     * @param caller the thread that waits for it
     * @throws CancellationException if the caller is interrupted, which it stays
     */
    Ending run(long seed, Thread caller) {
        LeidenAlgorithm algorithm = new LeidenAlgorithm(resolution, 1, options.randomness(), new Random(seed));
        Clustering clustering = new Clustering(network.size());
        boolean changed = true;
        for (int i = 0; i < options.iterations() && changed; i++) {
            if (caller.isInterrupted()) {
                throw new CancellationException("communities: interrupted");
            }
            changed = algorithm.improveClustering(converted, clustering);
        }
        return new Ending(Partition.numbered(network.labels(), clustering.getClusters()), !changed);
    }
}
