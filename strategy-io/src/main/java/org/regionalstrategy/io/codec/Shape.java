package org.regionalstrategy.io.codec;

import com.google.common.collect.ImmutableList;

/** What a codec reads, as data: the JSON Schema and the reference of the format follow from it. */
public sealed interface Shape {
    /**
     * Text.
     *
     * @param words what it is, such as "a date"
     * @param pattern what all of it matches, as a regular expression of ECMA-262; empty for any text
     */
    record Text(String words, String pattern) implements Shape {}

    /**
     * The id of something else in the document.
     *
     * @param type what it is the id of, such as {@code Region}
     */
    record Reference(String type) implements Shape {}

    /** A finite number. */
    record Number() implements Shape {}

    /**
     * A whole number.
     *
     * @param least the least that is read
     * @param greatest the greatest that is read
     */
    record WholeNumber(int least, int greatest) implements Shape {}

    /** {@code true} or {@code false}. */
    record Truth() implements Shape {}

    /**
     * One of several words.
     *
     * @param words the words in the order of the model
     */
    record Choice(ImmutableList<String> words) implements Shape {}

    /**
     * A list.
     *
     * @param element what each element is
     */
    record ListOf(Codec<?> element) implements Shape {}

    /**
     * An object whose names are free and whose values are texts.
     *
     * @param namePattern what each name matches, as a regular expression of ECMA-262; empty for any name
     * @param text what each value is
     * @param least the least number of values
     */
    record TextsByName(String namePattern, Text text, int least) implements Shape {}

    /**
     * An object with fields.
     *
     * @param codec the codec, which has the fields
     */
    record ObjectOf(ObjectCodec<?, ?> codec) implements Shape {}

    /**
     * One of several kinds of object.
     *
     * @param name what they are called together, such as "requirement"
     * @param kinds the codec of each kind
     */
    record UnionOf(String name, ImmutableList<Codec<?>> kinds) implements Shape {}

    /**
     * One of several notations of the same.
     *
     * @param name what the value is, such as "date"
     * @param shapes the notations, none of which overlap
     */
    record AnyOf(String name, ImmutableList<Shape> shapes) implements Shape {}

    /**
     * An object of a single field.
     *
     * @param name the name of the field
     * @param value what its value is
     */
    record Single(String name, Shape value) implements Shape {}

    /** Any text. */
    static Text text() {
        return new Text("text", "");
    }

    /** Any whole number of 32 bits. */
    static Shape wholeNumber() {
        return new WholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
}
