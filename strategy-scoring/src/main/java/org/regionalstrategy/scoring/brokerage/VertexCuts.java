package org.regionalstrategy.scoring.brokerage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.VertexCut;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.scoring.community.CooperationNetwork;

/**
 * Finds minimum vertex cuts between two sides of a network: by Menger's theorem the most ways that share nobody are as many as
 * the fewest organizations that part the sides, and both are a maximum flow through nodes of capacity 1 (Even and Tarjan 1975,
 * SIAM Journal on Computing 4, 507-518). O(m sqrt(n)) for n organizations and m ties where anyone may be cut.
 */
public final class VertexCuts {
    private static final LocalizedText EMPTY = LocalizedText.of(
            "en",
            "One of the two sides has no organization in the network.",
            "ru",
            "На одной из сторон нет ни одной организации сети.");
    private static final LocalizedText SHARED = LocalizedText.of(
            "en",
            "An organization is on both sides: nobody stands between.",
            "ru",
            "Одна из организаций стоит на обеих сторонах: посредника нет.");
    private static final LocalizedText TIED = LocalizedText.of(
            "en",
            "The two sides are tied directly: nobody between them could part them.",
            "ru",
            "Стороны связаны напрямую: никакой посредник не может их разделить.");

    private VertexCuts() {}

    /**
     * A minimum vertex cut between two sides.
     *
     * @throws IllegalArgumentException if the network lacks one of the organizations
     */
    public static VertexCut between(
            CooperationNetwork network, Set<String> oneSide, Set<String> otherSide, CutScope scope) {
        boolean[] sources = marked(network, oneSide);
        boolean[] targets = marked(network, otherSide);
        Optional<LocalizedText> obstacle = oneSide.isEmpty() || otherSide.isEmpty()
                ? Optional.of(EMPTY)
                : scope == CutScope.ANYONE ? Optional.empty() : contact(network, sources, targets);
        if (obstacle.isPresent()) {
            return VertexCut.builder().size(Measure.undefined(obstacle.get())).build();
        }
        NodeFlow flow = new NodeFlow(new Adjacency(network, Distance.STEPS), sources, targets, scope);
        int size = flow.maximize();
        return VertexCut.builder()
                .size(Measure.of(size))
                .organizations(names(network, flow.cut()))
                .disjointPaths(flow.paths().stream()
                        .map(path -> path.stream().map(network.labels()::name).collect(ImmutableList.toImmutableList()))
                        .collect(ImmutableList.toImmutableList()))
                .build();
    }

    private static ImmutableSortedSet<String> names(CooperationNetwork network, List<Integer> nodes) {
        return nodes.stream()
                .map(network.labels()::name)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    private static boolean[] marked(CooperationNetwork network, Set<String> names) {
        boolean[] marked = new boolean[network.size()];
        new HashSet<>(names).forEach(name -> marked[network.labels().position(name)] = true);
        return marked;
    }

    private static Optional<LocalizedText> contact(CooperationNetwork network, boolean[] sources, boolean[] targets) {
        for (int node = 0; node < network.size(); node++) {
            if (sources[node] && targets[node]) {
                return Optional.of(SHARED);
            }
        }
        boolean tied = IntStream.range(0, network.size())
                .filter(node -> sources[node])
                .anyMatch(node ->
                        IntStream.range(0, network.degree(node)).anyMatch(k -> targets[network.neighbour(node, k)]));
        return tied ? Optional.of(TIED) : Optional.empty();
    }
}
