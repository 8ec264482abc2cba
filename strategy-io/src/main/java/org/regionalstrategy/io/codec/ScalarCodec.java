package org.regionalstrategy.io.codec;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.tree.Node;

/** A codec of a value without parts, made of two functions. */
record ScalarCodec<T>(String expected, Shape shape, Decoder<T> decoder, BiConsumer<T, Output> encoder)
        implements Codec<T> {
    /** Reads a node, or reports why not and returns null. */
    @FunctionalInterface
    interface Decoder<T> {
        @Nullable T decode(Node node, Reading reading);
    }

    @Override
    public @Nullable T read(Node node, Reading reading) {
        return decoder.decode(node, reading);
    }

    @Override
    public void write(T value, Output output) {
        encoder.accept(value, output);
    }
}
