package org.regionalstrategy.scoring.brokerage;

import org.regionalstrategy.scoring.community.CooperationNetwork;

/** A network as arrays: the neighbours of node v and the lengths of the ties to them stand from first[v] up to first[v + 1]. */
final class Adjacency {
    final int size;
    final int[] first;
    final int[] neighbours;
    final double[] lengths;

    Adjacency(CooperationNetwork network, Distance distance) {
        size = network.size();
        first = new int[size + 1];
        neighbours = new int[2 * network.tieCount()];
        lengths = new double[neighbours.length];
        int next = 0;
        for (int node = 0; node < size; node++) {
            for (int k = 0; k < network.degree(node); k++) {
                neighbours[next] = network.neighbour(node, k);
                lengths[next++] = distance == Distance.STEPS ? 1 : 1 / network.weight(node, k);
            }
            first[node + 1] = next;
        }
    }
}
