package org.regionalstrategy.io.codec;

import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.tree.Node;

/**
 * How values of one type stand in a document.
 *
 * @param <T> the type
 */
public interface Codec<T> {
    /** The value of the node; null if it has none, which has then been reported to the reading. */
    @Nullable T read(Node node, Reading reading);

    /** Writes the value in the one way that it is written. */
    void write(T value, Output output);

    /** What stands there, for messages, such as "a whole number". */
    String expected();

    /** What stands there, as data. */
    Shape shape();
}
