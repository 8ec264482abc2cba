package org.regionalstrategy.scoring.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.region.Activity;

/**
 * The broadest activities of a classification that tell some activities apart, all of one level: so many steps below the broadest of all.
 *
 * <p>It is the broadest level at which at least two groups have two activities or more, so that no single activity decides it. Where
 * there is none, it is the broadest at which those activities that are classified further fall into more than one group. An activity of
 * a broader level than that, as one that is not classified, is a group of its own and does not change the groups of the others.
 */
final class ActivityGroups {
    private ActivityGroups() {}

    /** Of fewer there is nothing to tell apart. */
    private static final int LEAST_GROUPS = 2;

    /**
     * The id of the group of each activity: itself, if it is not classified as far as the level of the groups.
     *
     * @param totals activities that add up others: no groups
     */
    static ImmutableMap<String, String> of(
            Strategy strategy, ImmutableSet<Ref<Activity>> activities, ImmutableSet<Ref<Activity>> totals) {
        ImmutableList<List<String>> paths = activities.stream()
                .map(activity -> path(strategy, activity, totals))
                .collect(ImmutableList.toImmutableList());
        int level = level(paths);
        ImmutableMap.Builder<String, String> groups = ImmutableMap.builder();
        for (List<String> path : paths) {
            groups.put(path.get(path.size() - 1), at(level, path));
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

    private static int level(ImmutableList<List<String>> paths) {
        int deepest = paths.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, deepest)
                .filter(level -> largerGroups(paths, level) >= LEAST_GROUPS)
                .findFirst()
                .orElseGet(() -> IntStream.range(0, deepest)
                        .filter(level -> !isShared(paths, level))
                        .findFirst()
                        .orElse(0));
    }

    /** How many groups of a level have two activities or more. */
    private static long largerGroups(ImmutableList<List<String>> paths, int level) {
        return paths.stream()
                .collect(Collectors.groupingBy(path -> at(level, path), Collectors.counting()))
                .values()
                .stream()
                .filter(activities -> activities > 1)
                .count();
    }

    /** Whether all that are classified further than a level belong to the same activity of it. */
    private static boolean isShared(ImmutableList<List<String>> paths, int level) {
        return paths.stream()
                        .filter(path -> path.size() > level + 1)
                        .map(path -> path.get(level))
                        .distinct()
                        .count()
                == 1;
    }

    /** The activity of a level, or the last if the path ends before. */
    private static String at(int level, List<String> path) {
        return path.get(Math.min(level, path.size() - 1));
    }
}
