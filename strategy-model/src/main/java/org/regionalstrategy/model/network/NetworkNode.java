package org.regionalstrategy.model.network;

import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;

/** A node of a network. */
@Value.Immutable
@ValueStyle
public abstract class NetworkNode {
    NetworkNode() {}

    /** What edges refer to it by, any text but the empty one, unique among the nodes of its network. */
    public abstract String id();

    /** What people call it; by default its id. */
    @Value.Default
    public String label() {
        return id();
    }

    /** Its values by the name of the attribute; a name that is not there means that the value is missing. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, AttributeValue> values();

    /** A node without values. */
    public static NetworkNode of(String id, String label) {
        return builder().id(id).label(label).build();
    }

    /** A builder that holds these values. */
    public abstract NetworkNodeBuilder toBuilder();

    public static NetworkNodeBuilder builder() {
        return new NetworkNodeBuilder();
    }
}
