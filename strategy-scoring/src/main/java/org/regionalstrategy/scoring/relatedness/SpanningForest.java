package org.regionalstrategy.scoring.relatedness;

import java.util.Arrays;

/** The maximum spanning tree of proximity, one for each part that hangs together, grown after Prim (1957): {@code O(A^2)}. */
final class SpanningForest {
    private final Proximity proximity;
    private final int[] nearest;
    private final double[] nearness;
    private final boolean[] taken;

    SpanningForest(Proximity proximity) {
        this.proximity = proximity;
        this.nearest = new int[proximity.size()];
        this.nearness = new double[proximity.size()];
        this.taken = new boolean[proximity.size()];
        Arrays.fill(nearest, -1);
    }

    /** The neighbour through which each activity hangs on the tree, -1 for the first of each part. */
    int[] parents() {
        for (int step = 0; step < nearest.length; step++) {
            take(next());
        }
        return nearest;
    }

    /** The activity nearest to the tree; the first that is left where none is near. */
    private int next() {
        int next = -1;
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i] && (next < 0 || nearness[i] > nearness[next])) {
                next = i;
            }
        }
        return next;
    }

    private void take(int activity) {
        taken[activity] = true;
        for (int i = 0; i < taken.length; i++) {
            double near = taken[i] ? 0 : proximity.inSum(activity, i);
            if (near > nearness[i]) {
                nearness[i] = near;
                nearest[i] = activity;
            }
        }
    }
}
