package org.regionalstrategy.scoring.community;

import static com.google.common.base.Preconditions.checkArgument;

import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;

/** How good a division of a network is. */
public final class PartitionQuality {
    static final LocalizedText NO_TIE = LocalizedText.of(
            "en",
            "The network has no tie, so no division of it is better than another.",
            "ru",
            "В сети нет связей, поэтому ни одно её разбиение не лучше другого.");

    private PartitionQuality() {}

    /**
     * The quality of a division, see {@link QualityFunction}; undefined for a network without ties. O(ties).
     *
     * @throws IllegalArgumentException if it does not divide the organizations of the network
     */
    public static Measure of(
            CooperationNetwork network, Partition partition, QualityFunction function, double resolution) {
        checkArgument(
                network.labels().equals(partition.labels()),
                "quality: the partition must divide the organizations of the network: %s, %s",
                partition,
                network);
        if (network.tieCount() == 0) {
            return Measure.undefined(NO_TIE);
        }
        double[] inside = new double[partition.count()];
        double[] strength = new double[partition.count()];
        for (int node = 0; node < network.size(); node++) {
            int group = partition.groupOf(node);
            for (int k = 0; k < network.degree(node); k++) {
                strength[group] += network.weight(node, k);
                if (network.neighbour(node, k) > node && partition.groupOf(network.neighbour(node, k)) == group) {
                    inside[group] += network.weight(node, k);
                }
            }
        }
        double total = network.totalWeight();
        double quality = 0;
        for (int group = 0; group < partition.count(); group++) {
            double share = strength[group] / (2 * total);
            quality += function == QualityFunction.MODULARITY
                    ? inside[group] / total - resolution * share * share
                    : inside[group] - resolution * Contingency.pairs(partition.groupSize(group));
        }
        return Measure.of(quality);
    }
}
