package org.regionalstrategy.scoring.brokerage;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.regionalstrategy.model.assessment.cooperation.ArticulationPoint;
import org.regionalstrategy.scoring.community.CooperationNetwork;

/**
 * Finds the articulation points of a network by one depth-first search (Hopcroft and Tarjan 1973, Communications of the ACM 16,
 * 372-378). O(n + m) for n organizations and m ties.
 */
public final class ArticulationPoints {
    private final Adjacency graph;
    private final int[] entered;
    private final int[] lowest;
    private final int[] parent;
    private final int[] below;
    private final int[] next;
    private final List<List<Integer>> hanging = new ArrayList<>();
    private int clock;

    private ArticulationPoints(CooperationNetwork network) {
        graph = new Adjacency(network, Distance.STEPS);
        entered = new int[graph.size];
        lowest = new int[graph.size];
        parent = new int[graph.size];
        below = new int[graph.size];
        next = new int[graph.size];
        Arrays.fill(entered, -1);
        Arrays.fill(parent, -1);
        for (int node = 0; node < graph.size; node++) {
            hanging.add(new ArrayList<>());
        }
    }

    /** The articulation points of a network in the order of its organizations. */
    public static ImmutableList<ArticulationPoint> of(CooperationNetwork network) {
        ArticulationPoints search = new ArticulationPoints(network);
        List<ArticulationPoint> found = new ArrayList<>();
        for (int root = 0; root < network.size(); root++) {
            if (search.entered[root] < 0) {
                search.searchFrom(root, network, found);
            }
        }
        found.sort(Comparator.comparing(ArticulationPoint::organization));
        return ImmutableList.copyOf(found);
    }

    private void searchFrom(int root, CooperationNetwork network, List<ArticulationPoint> found) {
        List<Integer> visited = new ArrayList<>();
        enter(root, visited);
        int node = root;
        while (node >= 0) {
            if (next[node] < graph.first[node + 1]) {
                int other = graph.neighbours[next[node]++];
                if (entered[other] < 0) {
                    parent[other] = node;
                    enter(other, visited);
                    node = other;
                } else if (other != parent[node]) {
                    lowest[node] = Math.min(lowest[node], entered[other]);
                }
            } else {
                leave(node);
                node = parent[node];
            }
        }
        for (int visitedNode : visited) {
            List<Integer> pieces = pieces(visitedNode, visited.size());
            if (pieces.size() > 1) {
                found.add(new ArticulationPoint(network.labels().name(visitedNode), ImmutableList.copyOf(pieces)));
            }
        }
    }

    private void enter(int node, List<Integer> visited) {
        visited.add(node);
        entered[node] = clock;
        lowest[node] = clock++;
        next[node] = graph.first[node];
        below[node] = 1;
    }

    /** Tells the parent what was seen from below: whether this part of the tree hangs on it alone. */
    private void leave(int node) {
        int above = parent[node];
        if (above >= 0) {
            below[above] += below[node];
            lowest[above] = Math.min(lowest[above], lowest[node]);
            if (lowest[node] >= entered[above]) {
                hanging.get(above).add(below[node]);
            }
        }
    }

    /** The sizes of the pieces that a connected part falls into without a node, the largest first. */
    private List<Integer> pieces(int node, int partSize) {
        List<Integer> pieces = new ArrayList<>(hanging.get(node));
        int rest = partSize - 1 - pieces.stream().mapToInt(Integer::intValue).sum();
        if (rest > 0) {
            pieces.add(rest);
        }
        pieces.sort(Comparator.reverseOrder());
        return pieces;
    }
}
