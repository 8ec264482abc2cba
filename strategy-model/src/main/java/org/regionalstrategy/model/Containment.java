package org.regionalstrategy.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.region.Activity;

/**
 * Which activities lie in which: each has the interval of the places of all that it contains, so that no chain has to be
 * climbed, however long. Activities in a cycle, and what lies in these, are in nothing.
 */
final class Containment {
    private record Interval(int start, int end) {}

    private final Map<String, Interval> intervals = new HashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();

    private Containment() {}

    /** In time linear in the activities. */
    static Containment of(Iterable<Activity> activities) {
        Containment made = new Containment();
        Map<String, Activity> byId = new HashMap<>();
        activities.forEach(activity -> byId.putIfAbsent(activity.id(), activity));
        List<String> broadest = new ArrayList<>();
        for (Activity activity : activities) {
            if (byId.get(activity.id()) == activity) {
                List<String> siblings = activity.broader()
                        .map(Ref::id)
                        .filter(byId::containsKey)
                        .map(broader -> made.parts.computeIfAbsent(broader, id -> new ArrayList<>()))
                        .orElse(broadest);
                siblings.add(activity.id());
            }
        }
        made.number(broadest);
        return made;
    }

    /** Numbers from the broadest on, depth first and without recursion. */
    private void number(List<String> broadest) {
        Deque<String> open = new ArrayDeque<>(broadest);
        Map<String, Integer> starts = new HashMap<>();
        int next = 0;
        while (!open.isEmpty()) {
            String id = open.element();
            Integer start = starts.get(id);
            if (start == null) {
                starts.put(id, next);
                next++;
                parts.getOrDefault(id, List.of()).forEach(open::push);
            } else {
                open.pop();
                intervals.put(id, new Interval(start, next));
            }
        }
    }

    /** Of those that lie in another one, the narrowest of the others around it. */
    Map<Ref<Activity>, Ref<Activity>> nearest(Iterable<Ref<Activity>> activities) {
        List<Ref<Activity>> known = new ArrayList<>();
        for (Ref<Activity> activity : activities) {
            if (intervals.containsKey(activity.id())) {
                known.add(activity);
            }
        }
        known.sort(Comparator.comparingInt(activity -> interval(activity).start()));
        Map<Ref<Activity>, Ref<Activity>> around = new TreeMap<>();
        Deque<Ref<Activity>> open = new ArrayDeque<>();
        for (Ref<Activity> activity : known) {
            while (!open.isEmpty()
                    && interval(open.element()).end() <= interval(activity).start()) {
                open.pop();
            }
            if (!open.isEmpty()) {
                around.put(activity, open.element());
            }
            open.push(activity);
        }
        return around;
    }

    private Interval interval(Ref<? extends Identified> activity) {
        return intervals.getOrDefault(activity.id(), new Interval(0, 0));
    }
}
