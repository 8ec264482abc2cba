package org.regionalstrategy.io.codec;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.io.tree.Node;
import org.regionalstrategy.io.tree.Node.ObjectNode;

/**
 * One of several kinds of object, each told by a field that only it has.
 *
 * @param <T> what the kinds have in common
 */
public final class UnionCodec<T> implements Codec<T> {
    private final String expected;
    private final ImmutableList<Kind<? extends T>> kinds;

    /**
     * One kind of object.
     *
     * @param key the field that tells it
     * @param type its type
     * @param codec its codec, of which the key is a field
     * @param <K> its type
     */
    public record Kind<K>(String key, Class<K> type, Codec<K> codec) {
        private boolean writes(Object value, Output output) {
            boolean matches = type.isInstance(value);
            if (matches) {
                codec.write(type.cast(value), output);
            }
            return matches;
        }
    }

    /**
     * A codec of these kinds.
     *
     * @param expected what stands there, for messages, such as "a requirement"
     * @param kinds makes the kinds; it is given this codec, since kinds may hold others of the union
     */
    public UnionCodec(String expected, Function<Codec<T>, ImmutableList<Kind<? extends T>>> kinds) {
        this.expected = expected;
        this.kinds = kinds.apply(this);
    }

    @Override
    public @Nullable T read(Node node, Reading reading) {
        if (!(node instanceof ObjectNode object)) {
            reading.reportType(node, expected, "such as {" + kinds.get(0).key() + ": ...}");
            return null;
        }
        List<Kind<? extends T>> told = told(object);
        if (told.size() == 1) {
            return told.get(0).codec().read(node, reading);
        }
        if (told.isEmpty()) {
            String message = expected + " needs one of the fields " + keys(kinds, ", ");
            reading.report(ProblemCode.MISSING_FIELD, node, message, "");
        } else {
            String message = expected + " has only one of the fields " + keys(told, " and ");
            reading.report(ProblemCode.INVALID_VALUE, node, message, "put each into an object of its own");
        }
        return null;
    }

    private List<Kind<? extends T>> told(ObjectNode object) {
        List<Kind<? extends T>> told = new ArrayList<>(1);
        for (Kind<? extends T> kind : kinds) {
            if (object.has(kind.key())) {
                told.add(kind);
            }
        }
        return told;
    }

    private static String keys(List<? extends Kind<?>> kinds, String delimiter) {
        return kinds.stream().map(Kind::key).collect(Collectors.joining(delimiter));
    }

    @Override
    public void write(T value, Output output) {
        if (kinds.stream().noneMatch(kind -> kind.writes(value, output))) {
            throw new IllegalArgumentException(expected + ": no kind is known for " + value);
        }
    }

    @Override
    public String expected() {
        return expected;
    }

    @Override
    public Shape shape() {
        return new Shape.UnionOf(
                expected.substring(expected.indexOf(' ') + 1),
                kinds.stream().<Codec<?>>map(Kind::codec).collect(ImmutableList.toImmutableList()));
    }
}
