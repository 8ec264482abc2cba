package org.regionalstrategy.io.codec;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.tree.ElementDecoder;
import org.regionalstrategy.io.tree.Node;

/**
 * A field of an object.
 *
 * @param <T> the object's type
 * @param <B> its builder
 * @param <V> the type of the field's value
 */
public final class Field<T, B, V> {
    private final String name;
    private final String description;
    private final Codec<V> codec;
    private final boolean required;
    private final @Nullable V standIn;
    private final @Nullable V defaultValue;
    private final Function<T, Optional<V>> getter;
    private final BiConsumer<B, V> setter;

    Field(
            String name,
            String description,
            Codec<V> codec,
            boolean required,
            @Nullable V standIn,
            @Nullable V defaultValue,
            Function<T, Optional<V>> getter,
            BiConsumer<B, V> setter) {
        this.name = name;
        this.description = description;
        this.codec = codec;
        this.required = required;
        this.standIn = standIn;
        this.defaultValue = defaultValue;
        this.getter = getter;
        this.setter = setter;
    }

    /** The name in the document. */
    public String name() {
        return name;
    }

    /** What it means, in a line. */
    public String description() {
        return description;
    }

    /** What stands there, for messages. */
    public String expected() {
        return codec.expected();
    }

    /** Whether it must be there. */
    public boolean required() {
        return required;
    }

    /** What stands there, as data. */
    public Shape shape() {
        return codec.shape();
    }

    /** Whether it has a value when it is left out. */
    public boolean hasDefault() {
        return defaultValue != null;
    }

    /** Writes the value that it has when it is left out. */
    public void writeDefault(Output output) {
        codec.write(requireNonNull(defaultValue, "default value"), output);
    }

    /** Reads the value into the builder; false if it has none. */
    boolean read(Node node, B builder, Reading reading) {
        V value = codec.read(node, reading);
        if (value == null) {
            return standIn(builder);
        }
        setter.accept(builder, value);
        return true;
    }

    /** Decodes the elements of the list that is its value, one by one; null if it is no list. */
    @Nullable ElementDecoder elementDecoder(Reading reading) {
        return codec instanceof ListCodec<?> list ? list.decoder(reading) : null;
    }

    /** Puts the stand-in into the builder, so that the rest can be checked; false if there is none and one is needed. */
    boolean standIn(B builder) {
        if (standIn != null) {
            setter.accept(builder, standIn);
        }
        return standIn != null || !required;
    }

    void write(T object, Output output) {
        getter.apply(object).ifPresent(value -> {
            output.name(name);
            codec.write(value, output);
        });
    }
}
