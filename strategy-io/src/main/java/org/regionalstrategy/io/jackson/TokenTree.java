package org.regionalstrategy.io.jackson;

import org.regionalstrategy.io.text.ReadLimits;
import org.regionalstrategy.io.tree.Node.ScalarKind;
import org.regionalstrategy.io.tree.SourceText;
import org.regionalstrategy.io.tree.Tree;
import org.regionalstrategy.io.tree.TreeBuilder;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Gathers the value at which a parser stands; afterwards the parser stands at its last token. */
final class TokenTree {
    /** The text is not at hand: problems have the pointer of their value, and no line. */
    private static final int UNSEEN = 0;

    private TokenTree() {}

    static Tree of(JsonParser parser, String name, ReadLimits limits) {
        return Tree.of(SourceText.unseen(name), limits, builder -> feedValue(parser, builder));
    }

    private static void feedValue(JsonParser parser, TreeBuilder builder) {
        int depth = feedToken(parser, builder);
        while (depth > 0) {
            parser.nextToken();
            depth += feedToken(parser, builder);
        }
    }

    private static int feedToken(JsonParser parser, TreeBuilder builder) {
        JsonToken token = parser.currentToken();
        switch (token) {
            case START_OBJECT -> {
                builder.beginObject(UNSEEN);
                return 1;
            }
            case START_ARRAY -> {
                builder.beginArray(UNSEEN);
                return 1;
            }
            case END_OBJECT, END_ARRAY -> {
                builder.end();
                return -1;
            }
            case PROPERTY_NAME -> builder.name(parser.currentName(), UNSEEN, UNSEEN);
            case VALUE_STRING -> builder.scalar(ScalarKind.TEXT, parser.getString(), UNSEEN, UNSEEN);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                builder.scalar(ScalarKind.NUMBER, parser.getString(), UNSEEN, UNSEEN);
            case VALUE_TRUE, VALUE_FALSE -> builder.scalar(ScalarKind.BOOLEAN, parser.getString(), UNSEEN, UNSEEN);
            case VALUE_NULL -> builder.scalar(ScalarKind.NULL, "null", UNSEEN, UNSEEN);
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalArgumentException("the value has no notation in JSON: " + token);
        }
        return 0;
    }
}
