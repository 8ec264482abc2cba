package org.regionalstrategy.io.tree;

/** Decodes the elements of a list one by one, in their order, so that none need be kept as a node. */
public interface ElementDecoder {
    /** Decodes the next element. */
    void decode(Node element);
}
