package org.regionalstrategy.scoring.community;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.DetectedCommunity;
import org.regionalstrategy.model.common.LocalizedText;

/** Describes the communities of a division. */
final class Communities {
    private static final LocalizedText ONE_RUN = LocalizedText.of(
            "en",
            "Persistence needs two runs or more.",
            "ru",
            "Для оценки устойчивости сообщества нужно не меньше двух запусков.");

    private Communities() {}

    /** Those of two members or more, in the order of the partition. O(ties + runs n). */
    static ImmutableList<DetectedCommunity> of(CooperationNetwork network, Partition partition, List<Partition> runs) {
        double[] inside = new double[partition.count()];
        double[] outside = new double[partition.count()];
        for (int node = 0; node < network.size(); node++) {
            int group = partition.groupOf(node);
            for (int k = 0; k < network.degree(node); k++) {
                int other = network.neighbour(node, k);
                if (partition.groupOf(other) != group) {
                    outside[group] += network.weight(node, k);
                } else if (other > node) {
                    inside[group] += network.weight(node, k);
                }
            }
        }
        long[] together = together(partition, runs);
        ImmutableList<ImmutableSortedSet<String>> members = partition.groups();
        ImmutableList.Builder<DetectedCommunity> communities = ImmutableList.builder();
        for (int group = 0; group < partition.count(); group++) {
            if (partition.groupSize(group) > 1) {
                Measure persistence = runs.size() < 2
                        ? Measure.undefined(ONE_RUN)
                        : Measure.of(
                                (double) together[group] / runs.size() / Contingency.pairs(partition.groupSize(group)));
                communities.add(new DetectedCommunity(members.get(group), inside[group], outside[group], persistence));
            }
        }
        return communities.build();
    }

    /** For each group the number of pairs of members and runs in which the pair is together. */
    private static long[] together(Partition partition, List<Partition> runs) {
        long[] together = new long[partition.count()];
        ImmutableList<int[]> members = positions(partition);
        for (Partition run : runs) {
            int[] count = new int[run.count()];
            for (int group = 0; group < partition.count(); group++) {
                for (int position : members.get(group)) {
                    together[group] += count[run.groupOf(position)]++;
                }
                for (int position : members.get(group)) {
                    count[run.groupOf(position)] = 0;
                }
            }
        }
        return together;
    }

    private static ImmutableList<int[]> positions(Partition partition) {
        int[] filled = new int[partition.count()];
        ImmutableList.Builder<int[]> builder = ImmutableList.builder();
        for (int group = 0; group < partition.count(); group++) {
            builder.add(new int[partition.groupSize(group)]);
        }
        ImmutableList<int[]> positions = builder.build();
        for (int i = 0; i < partition.labels().size(); i++) {
            int group = partition.groupOf(i);
            positions.get(group)[filled[group]++] = i;
        }
        return positions;
    }
}
