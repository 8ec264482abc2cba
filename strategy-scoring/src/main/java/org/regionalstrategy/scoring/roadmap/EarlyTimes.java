package org.regionalstrategy.scoring.roadmap;

import java.util.Arrays;

/** The forward pass: the earliest start and finish of each activity, and the first unknown duration that these rest on. */
final class EarlyTimes {
    static final int NONE = Integer.MAX_VALUE;

    private static final int NOBODY = -1;

    final int[] start;
    final int[] finish;

    /** Of the start and the finish of each activity, the least position of an activity of unknown duration before it. */
    final int[] unknownBeforeStart;

    final int[] unknownBeforeFinish;

    private EarlyTimes(int size) {
        start = new int[size];
        finish = new int[size];
        unknownBeforeStart = new int[size];
        unknownBeforeFinish = new int[size];
        Arrays.fill(unknownBeforeStart, NONE);
    }

    static EarlyTimes of(ActivityNetwork network) {
        return of(network, NOBODY, 0);
    }

    /**
     * The times if an activity starts later than it can.
     *
     * @throws ArithmeticException if a time is beyond the whole numbers
     */
    static EarlyTimes of(ActivityNetwork network, int slipping, int months) {
        EarlyTimes times = new EarlyTimes(network.size());
        for (int i : network.order) {
            int start = network.releases[i];
            for (int before : network.predecessors[i]) {
                start = Math.max(start, times.finish[before]);
                times.unknownBeforeStart[i] = Math.min(times.unknownBeforeStart[i], times.unknownBeforeFinish[before]);
            }
            times.start[i] = i == slipping ? Math.addExact(start, months) : start;
            times.finish[i] = Math.addExact(times.start[i], network.durations[i]);
            times.unknownBeforeFinish[i] = Math.min(times.unknownBeforeStart[i], network.unknown.get(i) ? i : NONE);
        }
        return times;
    }
}
