package org.regionalstrategy.io.codec;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
        ImmutableList.Builder<T> values =
                ImmutableList.builderWithExpectedSize(list.elements().size());
        BitSet failed = new BitSet();
        for (int i = 0; i < list.elements().size(); i++) {
            T value = element.read(list.elements().get(i), reading);
            if (value == null) {
                reading.lose(list.elements().get(i));
                failed.set(i);
            } else {
                values.add(value);
            }
        }
        if (!failed.isEmpty()) {
            ImmutableList<Integer> decoded = others(failed, list.elements().size());
            reading.keepOnly(list, decoded);
            LostDuplicates.report(list, decoded, reading);
        }
        return values.build();
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
