package org.regionalstrategy.scoring.roadmap;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** Gathers the activities of a network, in any order. */
public final class ActivityNetworkBuilder {
    private record Activity(String name, int notBefore, int months, ImmutableList<String> waitsFor) {}

    private static final int UNKNOWN = -1;

    private final List<Activity> activities = new ArrayList<>();

    ActivityNetworkBuilder() {}

    /**
     * Adds an activity that waits for others, which may be added later.
     *
     * @param months how long it takes, not negative
     * @throws IllegalArgumentException if the duration is negative
     */
    public ActivityNetworkBuilder add(String name, int months, String... waitsFor) {
        return add(name, 0, months, ImmutableList.copyOf(waitsFor));
    }

    /**
     * Adds an activity that does not start before a month.
     *
     * @param notBefore the month, not negative
     * @param months how long it takes, not negative
     * @throws IllegalArgumentException if either is negative
     */
    public ActivityNetworkBuilder add(String name, int notBefore, int months, Collection<String> waitsFor) {
        checkArgument(months >= 0, "network: the duration of %s must not be negative: %s", name, months);
        return activity(name, notBefore, months, waitsFor);
    }

    /** Adds an activity of unknown duration. */
    ActivityNetworkBuilder addUnknown(String name, int notBefore, Collection<String> waitsFor) {
        return activity(name, notBefore, UNKNOWN, waitsFor);
    }

    private ActivityNetworkBuilder activity(String name, int notBefore, int months, Collection<String> waitsFor) {
        checkArgument(notBefore >= 0, "network: the first month of %s must not be negative: %s", name, notBefore);
        activities.add(new Activity(name, notBefore, months, ImmutableList.copyOf(waitsFor)));
        return this;
    }

    /**
     * The network.
     *
     * @throws IllegalArgumentException if two activities have one name, one waits for a name that no activity has, or one waits
     *     for itself, directly or through others
     */
    public ActivityNetwork build() {
        ImmutableMap.Builder<String, Integer> numbered = ImmutableMap.builder();
        for (int i = 0; i < activities.size(); i++) {
            numbered.put(activities.get(i).name, i);
        }
        ImmutableMap<String, Integer> positions = numbered.buildOrThrow();
        int[] durations = new int[activities.size()];
        int[] releases = new int[durations.length];
        int[][] predecessors = new int[durations.length][];
        BitSet unknown = new BitSet();
        for (int i = 0; i < durations.length; i++) {
            Activity activity = activities.get(i);
            unknown.set(i, activity.months == UNKNOWN);
            durations[i] = Math.max(0, activity.months);
            releases[i] = activity.notBefore;
            predecessors[i] = activity.waitsFor.stream()
                    .mapToInt(name -> position(positions, activity, name))
                    .distinct()
                    .toArray();
        }
        return new ActivityNetwork(positions, durations, releases, unknown, predecessors);
    }

    private static int position(ImmutableMap<String, Integer> positions, Activity activity, String name) {
        Integer position = positions.get(name);
        checkArgument(position != null, "network: %s waits for %s, which is no activity", activity.name, name);
        return position;
    }
}
