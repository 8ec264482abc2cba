package org.regionalstrategy.scoring.community;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.cooperation.CooperationLink;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.matrix.Labels;

/**
 * Who cooperates with whom: an undirected graph of organizations with a weight above 0 on each tie. Parallel links are added
 * up into one tie; no organization is tied to itself. Immutable.
 *
 * <p>Organizations are numbered from 0 in the natural order of their names, and so are the neighbours of each; the order in
 * which links were given changes no bit of it. Memory: 24 bytes a tie and 12 an organization, besides the names.
 */
public final class CooperationNetwork {
    private final Labels labels;
    private final int[] first;
    private final int[] neighbours;
    private final double[] weights;
    private final ImmutableList<LocalizedText> warnings;

    CooperationNetwork(
            Labels labels, int[] first, int[] neighbours, double[] weights, ImmutableList<LocalizedText> warnings) {
        this.labels = labels;
        this.first = first;
        this.neighbours = neighbours;
        this.weights = weights;
        this.warnings = warnings;
    }

    /**
     * The network of a strategy: all its organizations by id, those outside its region too, and all its links. To see only
     * the links that last on a date, pass {@code strategy.asOf(date)}.
     *
     * @throws IllegalArgumentException if the weight of a link is not finite
     */
    public static CooperationNetwork of(Strategy strategy, NetworkOptions options) {
        CooperationNetworkBuilder builder = builder();
        strategy.organizations().stream().map(Organization::id).forEach(builder::addNode);
        for (CooperationLink link : strategy.links()) {
            double weight = options.weight(link);
            if (weight > 0) {
                builder.addEdge(link.organization().id(), link.partner().id(), weight);
            }
        }
        return builder.warnings(NetworkWarnings.of(strategy, options)).build();
    }

    /** The network of a strategy with the default options. */
    public static CooperationNetwork of(Strategy strategy) {
        return of(strategy, NetworkOptions.defaults());
    }

    /** A builder that takes plain names and ties. */
    public static CooperationNetworkBuilder builder() {
        return new CooperationNetworkBuilder();
    }

    /** The names of the organizations, in natural order. */
    public Labels labels() {
        return labels;
    }

    /** The number of organizations. */
    public int size() {
        return labels.size();
    }

    /** The number of ties. */
    public int tieCount() {
        return neighbours.length / 2;
    }

    /** How many neighbours an organization has. */
    public int degree(int node) {
        checkElementIndex(node, size(), "node");
        return first[node + 1] - first[node];
    }

    /** A neighbour of an organization, counted from 0 in natural order. O(1). */
    public int neighbour(int node, int which) {
        checkElementIndex(which, degree(node), "neighbour");
        return neighbours[first[node] + which];
    }

    /** The weight of the tie to a neighbour, above 0. O(1). */
    public double weight(int node, int which) {
        checkElementIndex(which, degree(node), "neighbour");
        return weights[first[node] + which];
    }

    /** The sum of the weights of the ties of an organization, added in the order of its neighbours; 0 if it has none. */
    public double strength(int node) {
        double sum = 0;
        for (int k = 0; k < degree(node); k++) {
            sum += weight(node, k);
        }
        return sum;
    }

    /** The sum of the weights of all ties, each counted once. */
    public double totalWeight() {
        double twice = 0;
        for (int node = 0; node < size(); node++) {
            twice += strength(node);
        }
        return twice / 2;
    }

    /**
     * The neighbours of an organization and the weights of the ties to them.
     *
     * @throws IllegalArgumentException if there is no such organization
     */
    public ImmutableSortedMap<String, Double> neighbours(String name) {
        int node = labels.position(name);
        ImmutableSortedMap.Builder<String, Double> found = ImmutableSortedMap.naturalOrder();
        for (int k = 0; k < degree(node); k++) {
            found.put(labels.name(neighbour(node, k)), weight(node, k));
        }
        return found.buildOrThrow();
    }

    /**
     * The weight of the tie of two organizations; empty if there is none. O(log degree).
     *
     * @throws IllegalArgumentException if there is no such organization
     */
    public OptionalDouble weight(String one, String other) {
        int node = labels.position(one);
        int at = Arrays.binarySearch(neighbours, first[node], first[node + 1], labels.position(other));
        return at < 0 ? OptionalDouble.empty() : OptionalDouble.of(weights[at]);
    }

    /** The organizations without any tie. */
    public ImmutableSortedSet<String> isolated() {
        return IntStream.range(0, size())
                .filter(node -> degree(node) == 0)
                .mapToObj(labels::name)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    /** The part of the network that these organizations and the ties among them make up. */
    public CooperationNetwork among(Iterable<String> names) {
        Labels kept = Labels.of(names);
        CooperationNetworkBuilder builder = builder();
        for (String name : kept.names()) {
            builder.addNode(name);
            int node = labels.position(name);
            for (int k = 0; k < degree(node); k++) {
                int other = neighbour(node, k);
                if (other > node && kept.find(labels.name(other)).isPresent()) {
                    builder.addEdge(name, labels.name(other), weight(node, k));
                }
            }
        }
        return builder.warnings(warnings).build();
    }

    /** What makes the weights doubtful, such as intensities in different units. */
    public ImmutableList<LocalizedText> warnings() {
        return warnings;
    }

    /** Equal names and equal weights. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CooperationNetwork that
                && labels.equals(that.labels)
                && Arrays.equals(first, that.first)
                && Arrays.equals(neighbours, that.neighbours)
                && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return 31 * labels.hashCode() + Arrays.hashCode(neighbours);
    }

    @Override
    public String toString() {
        return "CooperationNetwork of " + size() + " organizations and " + tieCount() + " ties";
    }

    static void checkWeight(String one, String other, double weight) {
        checkArgument(
                Double.isFinite(weight) && weight > 0,
                "network: the weight of the tie of \"%s\" and \"%s\" must be finite and above 0: %s",
                one,
                other,
                weight);
    }
}
