package org.regionalstrategy.scoring.brokerage;

import java.util.Arrays;

/** Shortest paths where ties have lengths (Dijkstra 1959): O(m log n) a source. */
final class PathsByLength implements ShortestPaths {
    /** Two ways are equally long if their lengths differ by no more than this share of them. */
    private static final double TOLERANCE = 1e-12;

    private final Adjacency graph;
    private final double[] distance;
    private final boolean[] settled;
    private final double[] paths;
    private final double[] share;
    private final int[] order;
    /** The nodes before the k-th settled one stand from firstBefore[k] up to firstBefore[k + 1]. */
    private final int[] firstBefore;

    private final int[] before;
    private final NodeHeap heap;

    PathsByLength(Adjacency graph) {
        this.graph = graph;
        this.distance = new double[graph.size];
        this.settled = new boolean[graph.size];
        this.paths = new double[graph.size];
        this.share = new double[graph.size];
        this.order = new int[graph.size];
        this.firstBefore = new int[graph.size + 1];
        this.before = new int[graph.neighbours.length / 2];
        this.heap = new NodeHeap(this.distance);
    }

    @Override
    public void addDependencies(int source, double[] sums) {
        int reached = spread(source);
        for (int k = reached - 1; k > 0; k--) {
            int node = order[k];
            double dependency = paths[node] * share[node];
            double toBefore = (1 + dependency) / paths[node];
            for (int at = firstBefore[k]; at < firstBefore[k + 1]; at++) {
                share[before[at]] += toBefore;
            }
            sums[node] += dependency;
        }
    }

    /** Settles nodes from the nearest on. Paths to a node are counted as it is settled, when all nodes before it are known. */
    private int spread(int source) {
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        Arrays.fill(settled, false);
        Arrays.fill(paths, 0);
        Arrays.fill(share, 0);
        int reached = 0;
        int found = 0;
        distance[source] = 0;
        paths[source] = 1;
        heap.put(source);
        while (!heap.isEmpty()) {
            int node = heap.poll();
            double here = distance[node];
            for (int at = graph.first[node]; at < graph.first[node + 1]; at++) {
                int other = graph.neighbours[at];
                double length = graph.lengths[at];
                if (!settled[other]) {
                    if (here + length < distance[other]) {
                        distance[other] = here + length;
                        heap.put(other);
                    }
                } else if (distance[other] + length - here <= TOLERANCE * here) {
                    paths[node] += paths[other];
                    before[found++] = other;
                }
            }
            settled[node] = true;
            order[reached++] = node;
            firstBefore[reached] = found;
        }
        return reached;
    }
}
