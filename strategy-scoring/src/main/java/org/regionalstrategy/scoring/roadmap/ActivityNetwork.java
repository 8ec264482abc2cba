package org.regionalstrategy.scoring.roadmap;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.BitSet;

/**
 * Activities and what each waits for: an activity-on-node network in which an activity starts when all that it waits for has
 * ended, and no earlier than in a given month. Durations are whole months, 0 for an event. Immutable; without cycles.
 *
 * <p>A duration may be unknown; then it counts as 0 here, which gives bounds, and the activity is marked.
 */
public final class ActivityNetwork {
    private final ImmutableMap<String, Integer> positions;
    private final ImmutableList<String> names;
    final int[] durations;
    final int[] releases;
    final BitSet unknown;
    final int[][] predecessors;

    /** Positions so that each stands after all that it waits for. */
    final int[] order;

    ActivityNetwork(
            ImmutableMap<String, Integer> positions,
            int[] durations,
            int[] releases,
            BitSet unknown,
            int[][] predecessors) {
        this.positions = positions;
        this.names = positions.keySet().asList();
        this.durations = durations;
        this.releases = releases;
        this.unknown = unknown;
        this.predecessors = predecessors;
        this.order = TopologicalOrder.of(names, predecessors);
    }

    public static ActivityNetworkBuilder builder() {
        return new ActivityNetworkBuilder();
    }

    /** The names of the activities, in the order in which they were added. */
    public ImmutableList<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }

    /**
     * Where an activity stands among {@link #names()}.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    int position(String name) {
        Integer position = positions.get(name);
        checkArgument(position != null, "network: no activity is named %s", name);
        return position;
    }
}
