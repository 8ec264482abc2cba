package org.regionalstrategy.scoring.community;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Makes one division of many: ties weighted by the share of divisions in which their ends are together, thin ones cut, and the
 * result divided again, until all runs agree (Lancichinetti and Fortunato 2012). Only organizations that share a tie are compared
 * (Tandon, Albeshri, Thayananthan, Alhalabi and Fortunato 2019), so a round takes O(runs ties) instead of O(runs n^2).
 */
final class Consensus {
    /** The most rounds; the division of the highest quality is taken if runs still disagree. */
    private static final int ROUNDS = 20;

    private final CooperationNetwork network;
    private final CommunityOptions options;

    Consensus(CooperationNetwork network, CommunityOptions options) {
        this.network = network;
        this.options = options;
    }

    Partition of(List<Partition> partitions) {
        ImmutableList<Partition> current = ImmutableList.copyOf(partitions);
        for (int round = 0; round < ROUNDS && !agree(current); round++) {
            CooperationNetwork together = together(current);
            CommunityOptions next = options.toBuilder()
                    .quality(QualityFunction.MODULARITY)
                    .resolution(1)
                    .seed(options.seed() + round + 1)
                    .build();
            ImmutableList<LeidenRun> runs = CommunityDetector.runs(together, next);
            current = CommunityDetector.partitions(runs);
            if (round == ROUNDS - 1) {
                return CommunityDetector.best(runs).partition();
            }
        }
        return current.get(0);
    }

    private static boolean agree(List<Partition> partitions) {
        return partitions.stream().allMatch(partitions.get(0)::equals);
    }

    /** The ties weighted by shares of divisions; an organization that would lose all of them keeps its strongest. */
    private CooperationNetwork together(List<Partition> partitions) {
        CooperationNetworkBuilder builder = CooperationNetwork.builder();
        network.labels().names().forEach(builder::addNode);
        for (int node = 0; node < network.size(); node++) {
            int strongest = -1;
            double most = -1;
            boolean kept = false;
            for (int k = 0; k < network.degree(node); k++) {
                int other = network.neighbour(node, k);
                double share = share(partitions, node, other);
                kept |= isKept(share);
                if (share > most) {
                    most = share;
                    strongest = other;
                }
                if (other > node && isKept(share)) {
                    builder.addEdge(
                            network.labels().name(node), network.labels().name(other), share);
                }
            }
            if (!kept && most > 0) {
                builder.addEdge(network.labels().name(node), network.labels().name(strongest), most);
            }
        }
        return builder.build();
    }

    private boolean isKept(double share) {
        return share > 0 && share >= options.threshold();
    }

    private static double share(List<Partition> partitions, int one, int other) {
        int together = 0;
        for (Partition partition : partitions) {
            if (partition.groupOf(one) == partition.groupOf(other)) {
                together++;
            }
        }
        return (double) together / partitions.size();
    }
}
