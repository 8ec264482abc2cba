package org.regionalstrategy.scoring.community;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.BitSet;

/** The organizations that are linked within some steps: the largest connected groups around each. */
public final class LinkedGroups {
    private LinkedGroups() {}

    /**
     * For each organization of a network, in the order of its labels, those that at most so many ties lie between, itself among
     * them. Every connected group that reaches no further from it is a part of these. O(n (n + ties)).
     *
     * @param steps 0 or more
     */
    public static ImmutableList<ImmutableSortedSet<String>> within(CooperationNetwork network, int steps) {
        checkArgument(steps >= 0, "groups: steps must be >= 0: %s", steps);
        ImmutableList.Builder<ImmutableSortedSet<String>> groups = ImmutableList.builder();
        for (int node = 0; node < network.size(); node++) {
            groups.add(around(network, node, steps));
        }
        return groups.build();
    }

    private static ImmutableSortedSet<String> around(CooperationNetwork network, int centre, int steps) {
        BitSet reached = new BitSet();
        BitSet edge = new BitSet();
        reached.set(centre);
        edge.set(centre);
        for (int step = 0; step < steps && !edge.isEmpty(); step++) {
            BitSet next = new BitSet();
            edge.stream().forEach(node -> {
                for (int k = 0; k < network.degree(node); k++) {
                    next.set(network.neighbour(node, k));
                }
            });
            next.andNot(reached);
            reached.or(next);
            edge = next;
        }
        return reached.stream()
                .mapToObj(network.labels()::name)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }
}
