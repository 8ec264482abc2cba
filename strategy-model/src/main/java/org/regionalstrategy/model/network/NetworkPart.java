package org.regionalstrategy.model.network;

/** What of a network an attribute describes. */
public enum NetworkPart {
    /** A node. */
    NODE,
    /** An edge. */
    EDGE
}
