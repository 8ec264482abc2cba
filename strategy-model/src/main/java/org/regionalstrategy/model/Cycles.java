package org.regionalstrategy.model;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds cycles by depth-first search without recursion, in time linear in nodes and edges. */
final class Cycles {
    private static final int LONGEST_SHOWN = 100;

    private final Map<String, List<String>> edges;
    private final Set<String> done = new HashSet<>();
    private final Map<String, Integer> depth = new HashMap<>();
    private final List<String> trail = new ArrayList<>();
    private final List<Iterator<String>> open = new ArrayList<>();
    private final List<ImmutableList<String>> cycles = new ArrayList<>();

    private Cycles(Map<String, List<String>> edges) {
        this.edges = edges;
    }

    /**
     * The cycles that a search from the nodes in the given order closes: one for each edge back to a node on its own trail.
     * There is one exactly if the graph has a cycle. Each cycle lists its nodes once, from the node that is met first; of more
     * than {@value #LONGEST_SHOWN} only the first and last, and between them how many there are.
     */
    static ImmutableList<ImmutableList<String>> of(Map<String, List<String>> edges, Iterable<String> nodes) {
        Cycles search = new Cycles(edges);
        for (String node : nodes) {
            if (!search.done.contains(node)) {
                search.from(node);
            }
        }
        return ImmutableList.copyOf(search.cycles);
    }

    private void from(String start) {
        enter(start);
        while (!open.isEmpty()) {
            Iterator<String> successors = open.get(open.size() - 1);
            if (!successors.hasNext()) {
                leave();
                continue;
            }
            String next = successors.next();
            Integer onTrail = depth.get(next);
            if (onTrail != null) {
                cycles.add(shown(trail.subList(onTrail, trail.size())));
            } else if (!done.contains(next)) {
                enter(next);
            }
        }
    }

    /** A very long cycle without its middle: there may be as many cycles as nodes, and they would fill the memory. */
    private static ImmutableList<String> shown(List<String> cycle) {
        if (cycle.size() <= LONGEST_SHOWN) {
            return ImmutableList.copyOf(cycle);
        }
        int left = LONGEST_SHOWN / 2;
        return ImmutableList.<String>builder()
                .addAll(cycle.subList(0, left))
                .add("(" + (cycle.size() - 2 * left) + " more)")
                .addAll(cycle.subList(cycle.size() - left, cycle.size()))
                .build();
    }

    private void enter(String node) {
        depth.put(node, trail.size());
        trail.add(node);
        open.add(edges.getOrDefault(node, List.of()).iterator());
    }

    private void leave() {
        String node = trail.remove(trail.size() - 1);
        open.remove(open.size() - 1);
        depth.remove(node);
        done.add(node);
    }
}
