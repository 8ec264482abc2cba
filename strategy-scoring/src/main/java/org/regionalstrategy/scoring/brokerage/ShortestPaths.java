package org.regionalstrategy.scoring.brokerage;

/**
 * The shortest paths from one node to all others, and how much of them runs through each node (Brandes 2001). One object serves
 * many sources, one after another; not for use by several threads at once.
 */
interface ShortestPaths {
    /** Adds to each node the share of the paths from a source to every other node that runs through it. */
    void addDependencies(int source, double[] sums);

    static ShortestPaths of(Adjacency graph, Distance distance) {
        return distance == Distance.STEPS ? new PathsBySteps(graph) : new PathsByLength(graph);
    }
}
