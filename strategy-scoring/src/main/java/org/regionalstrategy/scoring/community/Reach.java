package org.regionalstrategy.scoring.community;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom each organization of a network reaches within 0, 1, 2 ... steps, by their numbers in the network. Memory {@code n^2 / 8}
 * bytes a step for n organizations. For use within the library: the sets are not copied.
 */
public final class Reach {
    private final List<List<BitSet>> byRadius = new ArrayList<>();

    /**
     * Of a network.
     *
     * @param steps how far at most, 0 or more
     */
    public Reach(CooperationNetwork network, int steps) {
        checkArgument(steps >= 0, "reach: steps must be >= 0: %s", steps);
        List<BitSet> themselves = new ArrayList<>();
        for (int node = 0; node < network.size(); node++) {
            BitSet itself = new BitSet();
            itself.set(node);
            themselves.add(itself);
        }
        byRadius.add(themselves);
        for (int step = 1; step <= steps; step++) {
            byRadius.add(further(network, byRadius.get(step - 1)));
        }
    }

    /** Whom the neighbours reach with a step less. */
    private static List<BitSet> further(CooperationNetwork network, List<BitSet> nearer) {
        List<BitSet> reached = new ArrayList<>();
        for (int node = 0; node < network.size(); node++) {
            BitSet set = (BitSet) nearer.get(node).clone();
            for (int k = 0; k < network.degree(node); k++) {
                set.or(nearer.get(network.neighbour(node, k)));
            }
            reached.add(set);
        }
        return reached;
    }

    /** Whom an organization reaches, itself among them; not to be changed. */
    public BitSet within(int node, int radius) {
        return byRadius.get(radius).get(node);
    }

    /** The organizations by whom of some others they reach: they are alike for whatever asks of those others only. */
    public Map<BitSet, List<Integer>> alike(int radius, BitSet others) {
        Map<BitSet, List<Integer>> classes = new LinkedHashMap<>();
        for (int node = 0; node < byRadius.get(radius).size(); node++) {
            BitSet reached = (BitSet) within(node, radius).clone();
            reached.and(others);
            classes.computeIfAbsent(reached, key -> new ArrayList<>()).add(node);
        }
        return classes;
    }
}
