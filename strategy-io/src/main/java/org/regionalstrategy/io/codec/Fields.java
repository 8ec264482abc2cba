package org.regionalstrategy.io.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an object in the order in which they are written.
 *
 * @param <T> the object's type
 * @param <B> its builder
 */
public final class Fields<T, B> {
    private final String typeName;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final ImmutableList.Builder<Field<T, B, ?>> fields = ImmutableList.builder();

    private Fields(String typeName, Supplier<B> newBuilder, Function<B, T> build) {
        this.typeName = typeName;
        this.newBuilder = newBuilder;
        this.build = build;
    }

    /** Begins the fields of a type, named for messages in words: "cooperation link". */
    public static <T, B> Fields<T, B> of(String typeName, Supplier<B> newBuilder, Function<B, T> build) {
        return new Fields<>(typeName, newBuilder, build);
    }

    /** A field that must be there. */
    public <V> Fields<T, B> required(
            String name, Codec<V> codec, Function<T, V> getter, BiConsumer<B, V> setter, String description) {
        return add(name, description, codec, true, null, null, object -> Optional.of(getter.apply(object)), setter);
    }

    /** A field that must be there, with a value to check the rest of the document with when it cannot be read. */
    public <V> Fields<T, B> required(
            String name,
            Codec<V> codec,
            Function<T, V> getter,
            BiConsumer<B, V> setter,
            String description,
            V standIn) {
        return add(name, description, codec, true, standIn, null, object -> Optional.of(getter.apply(object)), setter);
    }

    /** A field that may be left out. */
    public <V> Fields<T, B> optional(
            String name, Codec<V> codec, Function<T, Optional<V>> getter, BiConsumer<B, V> setter, String description) {
        return add(name, description, codec, false, null, null, getter, setter);
    }

    /** A number that may be left out. */
    public Fields<T, B> optionalNumber(
            String name, Function<T, OptionalDouble> getter, BiConsumer<B, Double> setter, String description) {
        return add(name, description, Codecs.NUMBER, false, null, null, object -> boxed(getter.apply(object)), setter);
    }

    /** A whole number that may be left out. */
    public Fields<T, B> optionalWholeNumber(
            String name, Function<T, OptionalInt> getter, BiConsumer<B, Integer> setter, String description) {
        return add(
                name,
                description,
                Codecs.WHOLE_NUMBER,
                false,
                null,
                null,
                object -> boxed(getter.apply(object)),
                setter);
    }

    /** A field that is left out when it has its default value, which the builder knows too. */
    public <V> Fields<T, B> withDefault(
            String name,
            Codec<V> codec,
            V defaultValue,
            Function<T, V> getter,
            BiConsumer<B, V> setter,
            String description) {
        Function<T, Optional<V>> unlessDefault =
                object -> Optional.of(getter.apply(object)).filter(value -> !value.equals(defaultValue));
        return add(name, description, codec, false, null, defaultValue, unlessDefault, setter);
    }

    /** A list that is left out when it is empty. */
    public <E> Fields<T, B> list(
            String name,
            Codec<E> element,
            Function<T, ? extends Iterable<E>> getter,
            BiConsumer<B, ImmutableList<E>> setter,
            String description) {
        Function<T, Optional<ImmutableList<E>>> unlessEmpty = object ->
                Optional.of(ImmutableList.copyOf(getter.apply(object))).filter(list -> !list.isEmpty());
        return add(name, description, Codecs.list(element), false, null, null, unlessEmpty, setter);
    }

    /** Texts by name, left out when there are none. */
    public Fields<T, B> texts(
            String name,
            Function<T, ImmutableSortedMap<String, String>> getter,
            BiConsumer<B, ImmutableSortedMap<String, String>> setter,
            String description) {
        Function<T, Optional<ImmutableSortedMap<String, String>>> unlessEmpty =
                object -> Optional.of(getter.apply(object)).filter(texts -> !texts.isEmpty());
        return add(name, description, Codecs.TEXTS_BY_NAME, false, null, null, unlessEmpty, setter);
    }

    /** A field that is for the reader of documents and no part of the value: it is checked, never written. */
    public <V> Fields<T, B> directive(String name, Codec<V> codec, String description) {
        return add(name, description, codec, false, null, null, object -> Optional.empty(), (builder, value) -> {});
    }

    /** Fields that several types share. */
    public Fields<T, B> plus(UnaryOperator<Fields<T, B>> shared) {
        return shared.apply(this);
    }

    /** The codec of the type. */
    public ObjectCodec<T, B> codec() {
        return new ObjectCodec<>(typeName, newBuilder, build, fields.build());
    }

    private <V> Fields<T, B> add(
            String name,
            String description,
            Codec<V> codec,
            boolean required,
            @Nullable V standIn,
            @Nullable V defaultValue,
            Function<T, Optional<V>> getter,
            BiConsumer<B, V> setter) {
        fields.add(new Field<>(name, description, codec, required, standIn, defaultValue, getter, setter));
        return this;
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    private static Optional<Integer> boxed(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }
}
