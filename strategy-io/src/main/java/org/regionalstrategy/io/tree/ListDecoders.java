package org.regionalstrategy.io.tree;

import org.jspecify.annotations.Nullable;

/**
 * Decoders of lists of a document, for those who read it without keeping its tree. A node that has been decoded is left to the
 * garbage collector while it is young; a large tree that lives until the end is copied about, which takes longer than all else.
 */
@FunctionalInterface
public interface ListDecoders {
    /** No list is decoded: the tree is kept. */
    ListDecoders NONE = list -> null;

    /**
     * A new decoder.
     *
     * @param list the field of the document whose value is the list that begins
     * @return null if its elements are to be kept
     */
    @Nullable ElementDecoder ofList(String list);
}
