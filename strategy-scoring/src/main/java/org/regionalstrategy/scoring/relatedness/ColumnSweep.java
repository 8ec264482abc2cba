package org.regionalstrategy.scoring.relatedness;

/**
 * The sums of minimum conditional proximities over all activities, without any pair of activities: the sweep of {@link Sweep} for
 * one portfolio that holds everything. {@code O(total presence)}. Adds in the same order as {@link Sweep}, so that the density of
 * a region that has everything is exactly 1.
 */
final class ColumnSweep {
    private final UbiquityOrder order;
    private final int regions;
    private final int activities;

    ColumnSweep(UbiquityOrder order, int regions, int activities) {
        this.order = order;
        this.regions = regions;
        this.activities = activities;
    }

    /** {@code sum_q!=a w_q phi_qa} for every a. */
    double[] sums(double[] weights) {
        double[] sums = new double[activities];
        double[] met = new double[regions];
        for (int place = 0; place < order.size(); place++) {
            int activity = order.activity(place);
            sums[activity] = sum(met, place) * (1.0 / order.ubiquity(place));
            add(met, place, weights[activity]);
        }
        double[] ahead = new double[regions];
        for (int place = order.size() - 1; place >= 0; place--) {
            int activity = order.activity(place);
            sums[activity] += sum(ahead, place);
            add(ahead, place, weights[activity] * (1.0 / order.ubiquity(place)));
        }
        return sums;
    }

    private double sum(double[] values, int place) {
        int[] members = order.members();
        int end = order.start(place + 1);
        int i = order.start(place);
        double sum = 0;
        for (; i + 3 < end; i += 4) {
            sum += (values[members[i]] + values[members[i + 1]]) + (values[members[i + 2]] + values[members[i + 3]]);
        }
        for (; i < end; i++) {
            sum += values[members[i]];
        }
        return sum;
    }

    private void add(double[] values, int place, double weight) {
        int[] members = order.members();
        for (int i = order.start(place); i < order.start(place + 1); i++) {
            values[members[i]] += weight;
        }
    }
}
