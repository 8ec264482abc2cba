package org.regionalstrategy.scoring.brokerage;

import java.util.Arrays;

/** Shortest paths where each tie is one step, by a search in breadth: O(m) a source. */
final class PathsBySteps implements ShortestPaths {
    private static final int NOT_REACHED = -1;

    private final int size;
    private final int[] first;
    private final int[] neighbours;
    private final int[] level;
    private final int[] order;
    private final double[] paths;
    private final double[] share;

    PathsBySteps(Adjacency graph) {
        this.size = graph.size;
        this.first = graph.first;
        this.neighbours = graph.neighbours;
        this.level = new int[size];
        this.order = new int[size];
        this.paths = new double[size];
        this.share = new double[size];
    }

    @Override
    public void addDependencies(int source, double[] sums) {
        int reached = spread(source);
        for (int k = reached - 1; k > 0; k--) {
            int node = order[k];
            // share holds the sum over all nodes behind of (1 + their dependency) / their paths
            double dependency = paths[node] * share[node];
            double toBefore = (1 + dependency) / paths[node];
            int before = level[node] - 1;
            for (int at = first[node]; at < first[node + 1]; at++) {
                if (level[neighbours[at]] == before) {
                    share[neighbours[at]] += toBefore;
                }
            }
            sums[node] += dependency;
        }
    }

    private int spread(int source) {
        Arrays.fill(level, NOT_REACHED);
        Arrays.fill(paths, 0);
        Arrays.fill(share, 0);
        int reached = 0;
        order[reached++] = source;
        level[source] = 0;
        paths[source] = 1;
        for (int k = 0; k < reached; k++) {
            int node = order[k];
            int next = level[node] + 1;
            double ways = paths[node];
            for (int at = first[node]; at < first[node + 1]; at++) {
                int other = neighbours[at];
                if (level[other] == NOT_REACHED) {
                    level[other] = next;
                    order[reached++] = other;
                }
                if (level[other] == next) {
                    paths[other] += ways;
                }
            }
        }
        return reached;
    }
}
