package org.regionalstrategy.io.jackson;

import java.util.function.Function;
import org.regionalstrategy.io.diagnostics.DocumentException;
import org.regionalstrategy.io.diagnostics.ReadResult;
import org.regionalstrategy.io.text.ReadLimits;
import org.regionalstrategy.io.tree.Tree;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads a value as its codec does, and makes one exception of all that is wrong with it. */
final class CodecDeserializer<T> extends StdDeserializer<T> {
    private final ReadLimits limits;
    private final Function<Tree, ReadResult<T>> reader;

    CodecDeserializer(Class<T> type, ReadLimits limits, Function<Tree, ReadResult<T>> reader) {
        super(type);
        this.limits = limits;
        this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        String name = handledType().getSimpleName();
        try {
            return reader.apply(TokenTree.of(parser, name, limits)).orElseThrow();
        } catch (DocumentException invalid) {
            MismatchedInputException mismatch =
                    MismatchedInputException.from(parser, handledType(), String.valueOf(invalid.getMessage()));
            mismatch.initCause(invalid);
            throw mismatch;
        }
    }
}
