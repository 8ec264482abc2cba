package org.regionalstrategy.scoring.brokerage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A maximum flow from one side of a graph to another through nodes of capacity 1, by blocking flows (Dinic 1970). Node v is split
 * into an entry 2v and an exit 2v + 1. Nodes of the two sides have no bound if only those between may be cut.
 */
final class NodeFlow {
    private static final int UNBOUNDED = Integer.MAX_VALUE / 2;

    private final int size;
    private final boolean[] sources;
    private final boolean[] targets;
    private final int start;
    private final int end;
    private final int[] firstArc;
    private int[] nextArc = new int[64];
    private int[] head = new int[64];
    private int[] residual = new int[64];
    private int arcs;
    private final int[] level;
    private final int[] current;
    private final int[] path;

    NodeFlow(Adjacency graph, boolean[] sources, boolean[] targets, CutScope scope) {
        this.size = graph.size;
        this.sources = sources;
        this.targets = targets;
        this.start = 2 * size;
        this.end = 2 * size + 1;
        this.firstArc = new int[2 * size + 2];
        this.level = new int[2 * size + 2];
        this.current = new int[2 * size + 2];
        this.path = new int[2 * size + 2];
        Arrays.fill(firstArc, -1);
        for (int node = 0; node < size; node++) {
            boolean bounded = scope == CutScope.ANYONE || (!sources[node] && !targets[node]);
            addArc(2 * node, 2 * node + 1, bounded ? 1 : UNBOUNDED);
            if (sources[node]) {
                addArc(start, 2 * node, UNBOUNDED);
            }
            if (targets[node]) {
                addArc(2 * node + 1, end, UNBOUNDED);
            }
            for (int at = graph.first[node]; at < graph.first[node + 1]; at++) {
                addArc(2 * node + 1, 2 * graph.neighbours[at], UNBOUNDED);
            }
        }
    }

    private void addArc(int from, int to, int capacity) {
        if (arcs + 2 > head.length) {
            nextArc = Arrays.copyOf(nextArc, 2 * head.length);
            residual = Arrays.copyOf(residual, 2 * head.length);
            head = Arrays.copyOf(head, 2 * head.length);
        }
        put(from, to, capacity);
        put(to, from, 0);
    }

    private void put(int from, int to, int capacity) {
        head[arcs] = to;
        residual[arcs] = capacity;
        nextArc[arcs] = firstArc[from];
        firstArc[from] = arcs++;
    }

    /** The value of a maximum flow, which is then set. */
    int maximize() {
        int flow = 0;
        while (layer()) {
            System.arraycopy(firstArc, 0, current, 0, current.length);
            while (augment()) {
                flow++;
            }
        }
        return flow;
    }

    /** Sets the distance of each node from the start in the residual graph; whether the end can be reached. */
    private boolean layer() {
        Arrays.fill(level, -1);
        int[] queue = new int[level.length];
        int filled = 0;
        queue[filled++] = start;
        level[start] = 0;
        for (int k = 0; k < filled; k++) {
            for (int arc = firstArc[queue[k]]; arc >= 0; arc = nextArc[arc]) {
                if (residual[arc] > 0 && level[head[arc]] < 0) {
                    level[head[arc]] = level[queue[k]] + 1;
                    queue[filled++] = head[arc];
                }
            }
        }
        return level[end] >= 0;
    }

    /** Sends one unit along the layers; whether it could. Every way passes a node of capacity 1, so none carries more. */
    private boolean augment() {
        int depth = 0;
        int node = start;
        while (node != end) {
            int arc = current[node];
            while (arc >= 0 && (residual[arc] <= 0 || level[head[arc]] != level[node] + 1)) {
                arc = nextArc[arc];
            }
            current[node] = arc;
            if (arc >= 0) {
                path[depth++] = arc;
                node = head[arc];
            } else if (depth == 0) {
                return false;
            } else {
                int back = path[--depth];
                node = head[back ^ 1];
                current[node] = nextArc[back];
            }
        }
        for (int k = 0; k < depth; k++) {
            residual[path[k]]--;
            residual[path[k] ^ 1]++;
        }
        return true;
    }

    /** After {@link #maximize()}: the nodes whose entry can still be reached but not their exit, a cut next to the sources. */
    List<Integer> cut() {
        List<Integer> cut = new ArrayList<>();
        for (int node = 0; node < size; node++) {
            if (level[2 * node] >= 0 && level[2 * node + 1] < 0) {
                cut.add(node);
            }
        }
        return cut;
    }

    /** After {@link #cut()}, once: the ways that the units took, each from its last source to the first target after it. */
    List<List<Integer>> paths() {
        List<List<Integer>> paths = new ArrayList<>();
        for (List<Integer> walk = walk(); !walk.isEmpty(); walk = walk()) {
            int to = 0;
            while (!targets[walk.get(to)]) {
                to++;
            }
            int from = to;
            while (!sources[walk.get(from)]) {
                from--;
            }
            paths.add(Collections.unmodifiableList(walk.subList(from, to + 1)));
        }
        return paths;
    }

    /** Takes one unit of the flow out and follows it; empty if there is none left. */
    private List<Integer> walk() {
        List<Integer> walk = new ArrayList<>();
        int node = start;
        while (node != end) {
            int arc = firstArc[node];
            // arcs of even number are those of the graph; their partner holds what flows
            while (arc >= 0 && ((arc & 1) == 1 || residual[arc ^ 1] == 0)) {
                arc = nextArc[arc];
            }
            if (arc < 0) {
                return List.of();
            }
            residual[arc]++;
            residual[arc ^ 1]--;
            node = head[arc];
            if (node < start && (node & 1) == 0) {
                walk.add(node / 2);
            }
        }
        return walk;
    }
}
