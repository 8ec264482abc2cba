package org.regionalstrategy.io.jackson;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value as the name of a member: the key of a map. */
final class NameSerializer<T> extends StdSerializer<T> {
    private final Function<T, String> name;

    NameSerializer(Class<T> type, Function<T, String> name) {
        super(type);
        this.name = name;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        generator.writeName(name.apply(value));
    }
}
