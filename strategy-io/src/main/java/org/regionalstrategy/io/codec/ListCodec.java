package org.regionalstrategy.io.codec;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.tree.ElementDecoder;
import org.regionalstrategy.io.tree.Node;
import org.regionalstrategy.io.tree.Node.ArrayNode;
import org.regionalstrategy.io.tree.Node.ScalarKind;
import org.regionalstrategy.io.tree.Node.ScalarNode;

/** A list; elements that cannot be decoded are left out, and the reading keeps which those are. */
final class ListCodec<T> implements Codec<ImmutableList<T>> {
    private final Codec<T> element;

    ListCodec(Codec<T> element) {
        this.element = element;
    }

    @Override
    public @Nullable ImmutableList<T> read(Node node, Reading reading) {
        if (!(node instanceof ArrayNode list)) {
            reading.reportType(node, expected(), help(node));
            reading.loseList(node);
            return null;
        }
        if (list.decoder().isPresent()) {
            return decodedBy(list.decoder().get());
        }
        ImmutableList.Builder<T> values = ImmutableList.builderWithExpectedSize(list.size());
        BitSet failed = new BitSet();
        for (int i = 0; i < list.size(); i++) {
            T value = element.read(list.element(i), reading);
            if (value == null) {
                reading.lose(list.element(i));
                failed.set(i);
            } else {
                values.add(value);
            }
        }
        if (!failed.isEmpty()) {
            ImmutableList<Integer> decoded = others(failed, list.size());
            reading.keepOnly(list, decoded);
            LostDuplicates.report(list, decoded, reading);
        }
        return values.build();
    }

    /** Decodes the elements of one list, before the list as a whole is read. */
    ElementDecoder decoder(Reading reading) {
        return new Elements<>(this, reading);
    }

    private ImmutableList<T> decodedBy(ElementDecoder decoder) {
        if (!(decoder instanceof Elements<?> elements) || elements.codec != this) {
            throw new IllegalStateException("the list was decoded by another codec: " + decoder);
        }
        @SuppressWarnings("unchecked") // its codec is this one
        Elements<T> own = (Elements<T>) elements;
        return own.values.build();
    }

    /** The elements decoded so far; the first one with a mistake ends it. */
    private static final class Elements<T> implements ElementDecoder {
        private final ListCodec<T> codec;
        private final Reading reading;
        private final ImmutableList.Builder<T> values = ImmutableList.builder();

        Elements(ListCodec<T> codec, Reading reading) {
            this.codec = codec;
            this.reading = reading;
        }

        @Override
        public void decode(Node element) {
            T value = codec.element.read(element, reading);
            if (value == null || reading.failures() > 0) {
                throw new FaultyDocument();
            }
            values.add(value);
        }
    }

    private static ImmutableList<Integer> others(BitSet failed, int size) {
        return IntStream.range(0, size)
                .filter(index -> !failed.get(index))
                .boxed()
                .collect(ImmutableList.toImmutableList());
    }

    private static String help(Node node) {
        boolean lone = node instanceof ScalarNode scalar && scalar.kind() != ScalarKind.NULL;
        return lone ? "put it in brackets: [" + ((ScalarNode) node).text() + "]" : "";
    }

    @Override
    public void write(ImmutableList<T> value, Output output) {
        output.beginArray();
        value.forEach(each -> element.write(each, output));
        output.end();
    }

    @Override
    public String expected() {
        return "a list";
    }

    @Override
    public Shape shape() {
        return new Shape.ListOf(element);
    }
}
