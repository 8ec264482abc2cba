package org.regionalstrategy.model.network;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.immutables.value.Value;

/** An edge of a network. Two nodes may have several, and a node may have one to itself. */
@Value.Immutable
@ValueStyle
public abstract class NetworkEdge {
    NetworkEdge() {}

    /** What to refer to it by, any text but the empty one, unique among the edges of its network; absent where nobody does. */
    public abstract Optional<String> id();

    /** The id of the node that it leads from; in an undirected network, one of its two. */
    public abstract String source();

    /** The id of the node that it leads to; in an undirected network, the other of its two. */
    public abstract String target();

    /** How strong it is, of any sign, finite; by default 1. */
    @Value.Default
    public double weight() {
        return 1;
    }

    /** The kind of relation, which tells parallel edges apart; absent where there is only one. */
    public abstract Optional<String> kind();

    /** Its values by the name of the attribute; a name that is not there means that the value is missing. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, AttributeValue> values();

    /** Minus zero and zero are one weight, and make equal edges. */
    @Value.Check
    NetworkEdge normalized() {
        boolean minusZero = weight() == 0 && Double.doubleToRawLongBits(weight()) != 0;
        return minusZero ? toBuilder().weight(0).build() : this;
    }

    /** An edge without id, kind and values. */
    public static NetworkEdge of(String source, String target, double weight) {
        return builder().source(source).target(target).weight(weight).build();
    }

    /** A builder that holds these values. */
    public abstract NetworkEdgeBuilder toBuilder();

    public static NetworkEdgeBuilder builder() {
        return new NetworkEdgeBuilder();
    }
}
