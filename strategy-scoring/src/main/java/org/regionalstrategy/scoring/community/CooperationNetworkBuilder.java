package org.regionalstrategy.scoring.community;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.Labels;

/** Collects the organizations and ties of a {@link CooperationNetwork}. Not for use by several threads at once. */
public final class CooperationNetworkBuilder {
    private record Edge(String one, String other, double weight) {}

    /** A tie by numbers, the lower number first. */
    private record Tie(int low, int high, double weight) {}

    private static final Comparator<Tie> ORDER =
            Comparator.comparingInt(Tie::low).thenComparingInt(Tie::high).thenComparingDouble(Tie::weight);

    private final Set<String> names = new HashSet<>();
    private final List<Edge> edges = new ArrayList<>();
    private ImmutableList<LocalizedText> warnings = ImmutableList.of();

    CooperationNetworkBuilder() {}

    /** Adds an organization; one that is there already stays as it is. */
    public CooperationNetworkBuilder addNode(String name) {
        names.add(name);
        return this;
    }

    /**
     * Adds a tie and, where they are new, its two organizations. The weights of ties of the same two are added up.
     *
     * @param weight above 0
     * @throws IllegalArgumentException if both are the same, or the weight is not finite and above 0
     */
    public CooperationNetworkBuilder addEdge(String one, String other, double weight) {
        checkArgument(!one.equals(other), "network: \"%s\" is tied to itself", one);
        CooperationNetwork.checkWeight(one, other, weight);
        names.add(one);
        names.add(other);
        edges.add(new Edge(one, other, weight));
        return this;
    }

    CooperationNetworkBuilder warnings(ImmutableList<LocalizedText> texts) {
        warnings = texts;
        return this;
    }

    /**
     * The network. O(e log e) for e ties.
     *
     * @throws IllegalArgumentException if weights of parallel ties add up to more than a number holds
     */
    public CooperationNetwork build() {
        Labels labels = Labels.of(names);
        List<Tie> ties = merged(edges.stream()
                .map(edge -> tie(labels.position(edge.one()), labels.position(edge.other()), edge.weight()))
                .sorted(ORDER)
                .toList());
        int[] first = new int[labels.size() + 1];
        for (Tie tie : ties) {
            CooperationNetwork.checkWeight(labels.name(tie.low()), labels.name(tie.high()), tie.weight());
            first[tie.low() + 1]++;
            first[tie.high() + 1]++;
        }
        for (int node = 0; node < labels.size(); node++) {
            first[node + 1] += first[node];
        }
        int[] next = first.clone();
        int[] neighbours = new int[2 * ties.size()];
        double[] weights = new double[2 * ties.size()];
        // lower neighbours come first: ties are sorted by their lower number, then by their higher one
        for (Tie tie : ties) {
            neighbours[next[tie.high()]] = tie.low();
            weights[next[tie.high()]++] = tie.weight();
        }
        for (Tie tie : ties) {
            neighbours[next[tie.low()]] = tie.high();
            weights[next[tie.low()]++] = tie.weight();
        }
        return new CooperationNetwork(labels, first, neighbours, weights, warnings);
    }

    private static Tie tie(int one, int other, double weight) {
        return new Tie(Math.min(one, other), Math.max(one, other), weight);
    }

    /** Adds up parallel ties from the lightest, so that the order in which they were given does not matter. */
    private static List<Tie> merged(List<Tie> sorted) {
        List<Tie> merged = new ArrayList<>();
        for (Tie tie : sorted) {
            int last = merged.size() - 1;
            if (last >= 0
                    && merged.get(last).low() == tie.low()
                    && merged.get(last).high() == tie.high()) {
                merged.set(last, new Tie(tie.low(), tie.high(), merged.get(last).weight() + tie.weight()));
            } else {
                merged.add(tie);
            }
        }
        return merged;
    }
}
