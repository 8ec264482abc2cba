package org.regionalstrategy.io.codec;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.io.tree.Node;
import org.regionalstrategy.io.tree.Node.ScalarKind;
import org.regionalstrategy.io.tree.Node.ScalarNode;
import org.regionalstrategy.model.common.Identified;
import org.regionalstrategy.model.common.Ref;

/** The codecs that others are made of. */
public final class Codecs {
    private Codecs() {}

    /** Text for people. */
    public static final Codec<String> TEXT =
            new ScalarCodec<>("text", Shape.text(), Codecs::text, (value, out) -> out.text(value));

    /** Text for programs: an id, a code, a notation. */
    public static final Codec<String> TOKEN =
            new ScalarCodec<>("text", Shape.text(), Codecs::text, (value, out) -> out.token(value));

    /** A finite number. */
    public static final Codec<Double> NUMBER = new ScalarCodec<>(
            "a number", new Shape.Number(), Numerals::number, (value, out) -> out.number(Decimals.canonical(value)));

    /** A whole number of 32 bits. */
    public static final Codec<Integer> WHOLE_NUMBER = new ScalarCodec<>(
            "a whole number", Shape.wholeNumber(), Numerals::whole, (value, out) -> out.number(value.toString()));

    /** A decimal number with all of its digits. */
    public static final Codec<BigDecimal> AMOUNT = new ScalarCodec<>(
            "a number", new Shape.Number(), Numerals::amount, (value, out) -> out.number(Decimals.canonical(value)));

    /** {@code true} or {@code false}. */
    public static final Codec<Boolean> TRUTH =
            new ScalarCodec<>("true or false", new Shape.Truth(), Codecs::truth, (value, out) -> out.bool(value));

    /** Texts by name, written in the order of the names. */
    public static final Codec<ImmutableSortedMap<String, String>> TEXTS_BY_NAME = new TextMapCodec();

    /** One of the constants, written in lower-kebab-case. */
    public static <E extends Enum<E>> Codec<E> choice(Class<E> type) {
        return new ChoiceCodec<>(type);
    }

    /** A list whose elements all are of one type. */
    public static <T> Codec<ImmutableList<T>> list(Codec<T> element) {
        return new ListCodec<>(element);
    }

    /** A reference to a thing of that type: its id. */
    public static <T extends Identified> Codec<Ref<T>> ref(Class<T> type) {
        return new ScalarCodec<>(
                "the id of a " + type.getSimpleName(),
                new Shape.Reference(type.getSimpleName()),
                (node, reading) -> {
                    String id = TOKEN.read(node, reading);
                    return id == null ? null : refine(id, node, reading, known -> reading.ref(type, known));
                },
                (ref, out) -> out.token(ref.id()));
    }

    /**
     * Another type over a simpler codec.
     *
     * @param expected what stands there, for messages
     * @param refine makes the value, or throws an {@link IllegalArgumentException} that says what is wrong
     * @param simplify the reverse
     */
    public static <S, T> Codec<T> refined(
            Codec<S> simple, String expected, Function<S, T> refine, Function<T, S> simplify) {
        return refined(simple, expected, simple.shape(), refine, simplify);
    }

    /** Another type over a simpler codec, of which it reads only what has this narrower shape. */
    public static <S, T> Codec<T> refined(
            Codec<S> simple, String expected, Shape shape, Function<S, T> refine, Function<T, S> simplify) {
        return new ScalarCodec<>(
                expected,
                shape,
                (node, reading) -> {
                    S value = simple.read(node, reading);
                    return value == null ? null : refine(value, node, reading, refine);
                },
                (value, out) -> simple.write(simplify.apply(value), out));
    }

    private static <S, T> @Nullable T refine(S value, Node node, Reading reading, Function<S, T> refine) {
        try {
            return refine.apply(value);
        } catch (IllegalArgumentException invalid) {
            reading.report(ProblemCode.INVALID_VALUE, node, String.valueOf(invalid.getMessage()), "");
            return null;
        }
    }

    private static @Nullable String text(Node node, Reading reading) {
        if (node instanceof ScalarNode scalar && scalar.kind() == ScalarKind.TEXT) {
            return scalar.text();
        }
        boolean quotable = node instanceof ScalarNode scalar
                && (scalar.kind() == ScalarKind.NUMBER || scalar.kind() == ScalarKind.BOOLEAN);
        reading.reportType(node, "text", quotable ? "put it in quotes: \"" + ((ScalarNode) node).text() + "\"" : "");
        return null;
    }

    private static @Nullable Boolean truth(Node node, Reading reading) {
        if (node instanceof ScalarNode scalar && scalar.kind() == ScalarKind.BOOLEAN) {
            return scalar.text().charAt(0) == 't' || scalar.text().charAt(0) == 'T';
        }
        reading.reportType(node, "true or false", "write true or false, without quotes");
        return null;
    }
}
