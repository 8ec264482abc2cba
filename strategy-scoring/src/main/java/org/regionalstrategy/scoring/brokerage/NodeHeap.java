package org.regionalstrategy.scoring.brokerage;

import java.util.Arrays;

/** Nodes by their distance, the nearest first, of equal ones the lower number: a binary heap over distances that may shrink. */
final class NodeHeap {
    private final double[] distance;
    private final int[] nodes;
    private final int[] position;
    private int size;

    NodeHeap(double[] distance) {
        this.distance = distance;
        this.nodes = new int[distance.length];
        this.position = new int[distance.length];
        Arrays.fill(position, -1);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Adds a node, or moves it up after its distance shrank. */
    void put(int node) {
        int at = position[node];
        if (at < 0) {
            at = size++;
        }
        while (at > 0) {
            int parent = (at - 1) / 2;
            if (!isNearer(node, nodes[parent])) {
                break;
            }
            place(nodes[parent], at);
            at = parent;
        }
        place(node, at);
    }

    /** Takes the nearest node out. */
    int poll() {
        int nearest = nodes[0];
        position[nearest] = -1;
        int moved = nodes[--size];
        if (size > 0) {
            sink(moved);
        }
        return nearest;
    }

    private void sink(int node) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && isNearer(nodes[child + 1], nodes[child])) {
                child++;
            }
            if (!isNearer(nodes[child], node)) {
                break;
            }
            place(nodes[child], at);
            at = child;
        }
        place(node, at);
    }

    private void place(int node, int at) {
        nodes[at] = node;
        position[node] = at;
    }

    private boolean isNearer(int one, int other) {
        return distance[one] < distance[other] || (distance[one] == distance[other] && one < other);
    }
}
