package org.regionalstrategy.scoring.roadmap;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * Earliest and latest times of a network of activities by the critical path method (Kelley and Walker 1959; Kelley 1961,
 * Operations Research 9).
 *
 * <pre>
 * earliest start  = max(first month, earliest finishes of what it waits for)
 * latest finish   = min(latest starts of what waits for it), else the length of the network
 * total slack     = latest start - earliest start
 * free slack      = min(earliest starts of what waits for it) - earliest finish, else length - earliest finish
 * </pre>
 *
 * <p>An activity is critical if its total slack is 0: a slip of m months makes the network longer by max(0, m - total slack). All
 * times are whole months from 0, exact. Immutable. Time and memory are linear in the number of activities and of waits.
 */
public final class NetworkSchedule {
    private final ActivityNetwork network;
    private final EarlyTimes early;
    private final LateTimes late;
    private final int[] free;
    private final int length;

    private NetworkSchedule(ActivityNetwork network) {
        this.network = network;
        this.early = EarlyTimes.of(network);
        this.length = Arrays.stream(early.finish).max().orElse(0);
        int[] deadlines = new int[network.size()];
        Arrays.fill(deadlines, length);
        this.late = LateTimes.of(network, deadlines);
        this.free = free();
    }

    /**
     * The schedule of a network.
     *
     * @throws IllegalArgumentException if a duration is unknown
     */
    public static NetworkSchedule of(ActivityNetwork network) {
        int unknown = network.unknown.nextSetBit(0);
        checkArgument(
                unknown < 0,
                "schedule: the duration of %s is unknown",
                unknown < 0 ? "" : network.names().get(Math.max(0, unknown)));
        return new NetworkSchedule(network);
    }

    private int[] free() {
        int[] nextStart = new int[network.size()];
        Arrays.fill(nextStart, length);
        for (int i = 0; i < nextStart.length; i++) {
            for (int before : network.predecessors[i]) {
                nextStart[before] = Math.min(nextStart[before], early.start[i]);
            }
        }
        for (int i = 0; i < nextStart.length; i++) {
            nextStart[i] -= early.finish[i];
        }
        return nextStart;
    }

    /** When everything is finished at the earliest; 0 if there is nothing to do. */
    public int length() {
        return length;
    }

    public int earliestStart(String name) {
        return early.start[network.position(name)];
    }

    public int earliestFinish(String name) {
        return early.finish[network.position(name)];
    }

    public int latestStart(String name) {
        return late.start[network.position(name)];
    }

    public int latestFinish(String name) {
        return late.finish[network.position(name)];
    }

    public int totalSlack(String name) {
        int activity = network.position(name);
        return late.start[activity] - early.start[activity];
    }

    /** How much it may slip before anything else starts later. */
    public int freeSlack(String name) {
        return free[network.position(name)];
    }

    /** The activities without slack, in the order in which they were added. */
    public ImmutableList<String> critical() {
        return network.names().stream().filter(name -> totalSlack(name) == 0).collect(ImmutableList.toImmutableList());
    }
}
