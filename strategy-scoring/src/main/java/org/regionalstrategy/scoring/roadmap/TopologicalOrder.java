package org.regionalstrategy.scoring.roadmap;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** An order in which everything stands after what it waits for (Kahn 1962); time linear in the size of the network. */
final class TopologicalOrder {
    private TopologicalOrder() {}

    /** @throws IllegalArgumentException if something waits for itself, naming it */
    static int[] of(ImmutableList<String> names, int[][] predecessors) {
        List<List<Integer>> successors = new ArrayList<>();
        int[] open = new int[names.size()];
        for (int i = 0; i < open.length; i++) {
            successors.add(new ArrayList<>());
        }
        Deque<Integer> ready = new ArrayDeque<>();
        for (int i = 0; i < open.length; i++) {
            open[i] = predecessors[i].length;
            for (int before : predecessors[i]) {
                successors.get(before).add(i);
            }
            if (open[i] == 0) {
                ready.add(i);
            }
        }
        int[] order = new int[open.length];
        int done = 0;
        while (!ready.isEmpty()) {
            int next = ready.remove();
            order[done++] = next;
            for (int after : successors.get(next)) {
                if (--open[after] == 0) {
                    ready.add(after);
                }
            }
        }
        if (done < open.length) {
            throw new IllegalArgumentException("network: " + names.get(onCycle(open, predecessors))
                    + " waits for itself, directly or through others");
        }
        return order;
    }

    /** An activity on a cycle: whoever is left over waits for one left over, and going back so must come round. */
    private static int onCycle(int[] open, int[][] predecessors) {
        int at = 0;
        while (open[at] == 0) {
            at++;
        }
        for (int step = 0; step < open.length; step++) {
            for (int before : predecessors[at]) {
                if (open[before] > 0) {
                    at = before;
                    break;
                }
            }
        }
        return at;
    }
}
