package org.regionalstrategy.scoring.roadmap;

import java.util.Arrays;

/** The backward pass: the latest start and finish of each activity that keeps deadlines. */
final class LateTimes {
    /** The time of what no deadline binds. */
    static final int NONE = Integer.MAX_VALUE;

    final int[] start;
    final int[] finish;

    private LateTimes(int size) {
        start = new int[size];
        finish = new int[size];
        Arrays.fill(start, NONE);
    }

    /** @param deadlines the latest finish of each activity by itself, or {@link #NONE} */
    static LateTimes of(ActivityNetwork network, int[] deadlines) {
        LateTimes times = new LateTimes(network.size());
        System.arraycopy(deadlines, 0, times.finish, 0, deadlines.length);
        for (int k = network.size() - 1; k >= 0; k--) {
            int i = network.order[k];
            if (times.finish[i] != NONE) {
                times.start[i] = times.finish[i] - network.durations[i];
            }
            for (int before : network.predecessors[i]) {
                times.finish[before] = Math.min(times.finish[before], times.start[i]);
            }
        }
        return times;
    }

    /** No deadlines but that of one activity. */
    static int[] deadline(ActivityNetwork network, int activity, int month) {
        int[] deadlines = new int[network.size()];
        Arrays.fill(deadlines, NONE);
        deadlines[activity] = month;
        return deadlines;
    }
}
