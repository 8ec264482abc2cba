package org.regionalstrategy.io.codec;

import com.google.common.collect.ImmutableSortedMap;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.tree.Node;
import org.regionalstrategy.io.tree.Node.Member;
import org.regionalstrategy.io.tree.Node.ObjectNode;

/** An object with any names, whose values are texts. */
final class TextMapCodec implements Codec<ImmutableSortedMap<String, String>> {
    @Override
    public @Nullable ImmutableSortedMap<String, String> read(Node node, Reading reading) {
        if (!(node instanceof ObjectNode object)) {
            reading.reportType(node, expected(), "");
            return null;
        }
        ImmutableSortedMap.Builder<String, String> texts = ImmutableSortedMap.naturalOrder();
        boolean complete = true;
        for (Member member : object.members()) {
            String text = Codecs.TEXT.read(member.value(), reading);
            if (text == null) {
                complete = false;
            } else {
                texts.put(member.name(), text);
            }
        }
        return complete ? texts.build() : null;
    }

    @Override
    public void write(ImmutableSortedMap<String, String> value, Output output) {
        output.beginObject();
        value.forEach((name, text) -> {
            output.name(name);
            output.text(text);
        });
        output.end();
    }

    @Override
    public String expected() {
        return "an object of texts";
    }

    @Override
    public Shape shape() {
        return new Shape.TextsByName("", Shape.text(), 0);
    }
}
