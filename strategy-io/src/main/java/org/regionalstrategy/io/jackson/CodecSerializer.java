package org.regionalstrategy.io.jackson;

import java.util.function.BiConsumer;
import org.regionalstrategy.io.codec.Output;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value as its codec does. */
final class CodecSerializer<T> extends StdSerializer<T> {
    private final BiConsumer<T, Output> writer;

    CodecSerializer(Class<T> type, BiConsumer<T, Output> writer) {
        super(type);
        this.writer = writer;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        writer.accept(value, new GeneratorOutput(generator));
    }
}
