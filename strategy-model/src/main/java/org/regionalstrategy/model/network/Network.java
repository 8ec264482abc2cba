package org.regionalstrategy.model.network;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * A network that any method can fill and that programs such as Gephi read: of organizations, activities, regions or products.
 * Nodes, edges and attributes keep the order in which they were given.
 *
 * <p>Building it checks all of it in linear time and reports all problems at once as a {@link NetworkException}: ids that are
 * given twice, edges to unknown nodes, values of undeclared attributes or of another type than declared, numbers that are not
 * finite, and attributes whose name a network uses itself ({@code id}, {@code label}, {@code source}, {@code target},
 * {@code type}, {@code weight}, {@code kind}).
 */
@Value.Immutable
@ValueStyle
public abstract class Network {
    Network() {}

    /** What programs call it, any text but the empty one. */
    public abstract String id();

    /** What people call it. */
    public abstract String name();

    /** Whether edges lead from the source to the target; by default they lead both ways. */
    @Value.Default
    public boolean directed() {
        return false;
    }

    /** What is told of nodes and edges; empty where there is nothing besides labels and weights. */
    public abstract ImmutableList<NetworkAttribute> attributes();

    /** The nodes; possibly none. */
    public abstract ImmutableList<NetworkNode> nodes();

    /** The edges; possibly none. */
    public abstract ImmutableList<NetworkEdge> edges();

    @Value.Check
    void check() {
        ImmutableList<String> problems = NetworkRules.problems(this);
        if (!problems.isEmpty()) {
            throw new NetworkException(id(), problems);
        }
    }

    /** The attributes of nodes, or those of edges, in the order in which they were declared. */
    public ImmutableList<NetworkAttribute> attributesOf(NetworkPart part) {
        return attributes().stream()
                .filter(attribute -> attribute.part() == part)
                .collect(ImmutableList.toImmutableList());
    }

    /** A builder that holds these values. */
    public abstract NetworkBuilder toBuilder();

    public static NetworkBuilder builder() {
        return new NetworkBuilder();
    }
}
