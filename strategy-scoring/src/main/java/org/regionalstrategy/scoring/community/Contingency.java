package org.regionalstrategy.scoring.community;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The contingency table of two partitions of the same n things: what they have in common and what chance would give.
 * Logarithms are natural. Building it takes O(n); nothing but the numbers below is kept.
 */
final class Contingency {
    private final Partition one;
    private final Partition other;
    private final int size;
    private final long pairsInBoth;
    private final double mutualInformation;

    Contingency(Partition one, Partition other) {
        checkArgument(
                one.labels().equals(other.labels()),
                "agreement: the partitions must divide the same things: %s, %s",
                one,
                other);
        this.one = one;
        this.other = other;
        this.size = one.labels().size();
        int[] start = starts(one);
        int[] members = members(one, start);
        int[] count = new int[other.count()];
        long pairs = 0;
        double information = 0;
        for (int group = 0; group < one.count(); group++) {
            for (int k = start[group]; k < start[group + 1]; k++) {
                count[other.groupOf(members[k])]++;
            }
            for (int k = start[group]; k < start[group + 1]; k++) {
                int column = other.groupOf(members[k]);
                int both = count[column];
                if (both > 0) {
                    pairs += pairs(both);
                    information += both
                            * Math.log(
                                    (double) size * both / ((double) one.groupSize(group) * other.groupSize(column)));
                    count[column] = 0;
                }
            }
        }
        this.pairsInBoth = pairs;
        this.mutualInformation = size == 0 ? 0 : Math.max(0, information / size);
    }

    private static int[] starts(Partition partition) {
        int[] start = new int[partition.count() + 1];
        for (int group = 0; group < partition.count(); group++) {
            start[group + 1] = start[group] + partition.groupSize(group);
        }
        return start;
    }

    private static int[] members(Partition partition, int[] start) {
        int[] next = start.clone();
        int[] members = new int[partition.labels().size()];
        for (int i = 0; i < members.length; i++) {
            members[next[partition.groupOf(i)]++] = i;
        }
        return members;
    }

    /** How many pairs there are among so many things. */
    static long pairs(long things) {
        return things * (things - 1) / 2;
    }

    /** How many pairs are together in a partition. */
    static long pairsTogether(Partition partition) {
        long pairs = 0;
        for (int group = 0; group < partition.count(); group++) {
            pairs += pairs(partition.groupSize(group));
        }
        return pairs;
    }

    int size() {
        return size;
    }

    /** How many pairs are together in both partitions. */
    long pairsInBoth() {
        return pairsInBoth;
    }

    /** {@code sum n_ij/n ln(n n_ij / (a_i b_j))}, 0 or more. */
    double mutualInformation() {
        return mutualInformation;
    }

    /** {@code -sum a_i/n ln(a_i/n)}. */
    static double entropy(Partition partition) {
        double n = partition.labels().size();
        double sum = 0;
        for (int group = 0; group < partition.count(); group++) {
            double share = partition.groupSize(group) / n;
            sum -= share * Math.log(share);
        }
        return sum + 0.0;
    }

    /** The mean mutual information of all ways to deal the things to groups of these sizes. */
    double expectedMutualInformation() {
        return new ExpectedInformation(size).of(one, other);
    }
}
