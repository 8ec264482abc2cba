package org.regionalstrategy.model.network;

import static java.util.Objects.requireNonNull;

/**
 * Declares what is told of the nodes, or of the edges, of a network.
 *
 * @param part whether it describes nodes or edges
 * @param name what programs call it: 1 to 64 letters of a to z in any case, digits, {@code . _ -}, beginning with a letter;
 *     unique in its part whatever the case
 * @param type the type of its values
 * @param title what people call it, unique in its part
 */
public record NetworkAttribute(NetworkPart part, String name, AttributeType type, String title) {
    public NetworkAttribute {
        requireNonNull(part, "part");
        requireNonNull(name, "name");
        requireNonNull(type, "type");
        requireNonNull(title, "title");
    }

    /** An attribute of nodes. */
    public static NetworkAttribute ofNodes(String name, AttributeType type, String title) {
        return new NetworkAttribute(NetworkPart.NODE, name, type, title);
    }

    /** An attribute of edges. */
    public static NetworkAttribute ofEdges(String name, AttributeType type, String title) {
        return new NetworkAttribute(NetworkPart.EDGE, name, type, title);
    }
}
