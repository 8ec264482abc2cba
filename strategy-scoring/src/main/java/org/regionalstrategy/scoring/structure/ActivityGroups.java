package org.regionalstrategy.scoring.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.region.Activity;

/** The broadest activities of a classification that tell some activities apart. */
final class ActivityGroups {
    private ActivityGroups() {}

    /**
     * The id of the group of each activity: itself, if nothing but what contains all of them contains it.
     *
     * @param totals activities that add up others: no groups
     */
    static ImmutableMap<String, String> of(
            Strategy strategy, ImmutableSet<Ref<Activity>> activities, ImmutableSet<Ref<Activity>> totals) {
        ImmutableList<List<String>> paths = activities.stream()
                .map(activity -> path(strategy, activity, totals))
                .collect(ImmutableList.toImmutableList());
        int common = 0;
        while (isShared(paths, common)) {
            common++;
        }
        ImmutableMap.Builder<String, String> groups = ImmutableMap.builder();
        for (List<String> path : paths) {
            groups.put(path.get(path.size() - 1), path.get(common));
        }
        return groups.buildOrThrow();
    }

    /** From the broadest activity to this one. */
    private static List<String> path(Strategy strategy, Ref<Activity> activity, ImmutableSet<Ref<Activity>> totals) {
        List<String> path = new ArrayList<>();
        Optional<Ref<Activity>> next = Optional.of(activity);
        while (next.isPresent()) {
            if (!totals.contains(next.get())) {
                path.add(next.get().id());
            }
            next = strategy.resolve(next.get()).broader();
        }
        Collections.reverse(path);
        return path;
    }

    /** Whether all have the same activity at a depth, and more below it. */
    private static boolean isShared(ImmutableList<List<String>> paths, int depth) {
        return paths.stream().allMatch(path -> path.size() > depth + 1)
                && paths.stream().map(path -> path.get(depth)).distinct().count() == 1;
    }
}
