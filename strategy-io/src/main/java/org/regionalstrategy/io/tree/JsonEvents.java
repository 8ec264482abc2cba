package org.regionalstrategy.io.tree;

import java.util.regex.Pattern;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.io.text.ReadLimits;
import org.regionalstrategy.io.tree.Node.ScalarKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Feeds a JSON text to the tree's builder, through Jackson's streaming parser. */
final class JsonEvents {
    private static final Pattern OF_THE_PARSER = Pattern.compile(
            " \\((start marker at|not recognized as one since|enable|use) .*\\)|: enable `.*`( to allow)?");

    private final SourceText source;
    private final TreeBuilder builder;
    private final SharedTexts texts = new SharedTexts();

    private JsonEvents(SourceText source, TreeBuilder builder) {
        this.source = source;
        this.builder = builder;
    }

    static void feed(SourceText source, ReadLimits limits, TreeBuilder builder) {
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(constraints(limits)).build();
        JsonEvents events = new JsonEvents(source, builder);
        try (JsonParser parser =
                factory.createParser(ObjectReadContext.empty(), source.text().toCharArray())) {
            events.walk(parser);
        } catch (StreamConstraintsException tooMuch) {
            throw builder.unreadable(ProblemCode.LIMIT_EXCEEDED, events.placeOf(tooMuch), message(tooMuch));
        } catch (UnexpectedEndOfInputException end) {
            throw builder.unreadable(ProblemCode.SYNTAX, Span.at(source.text().length()), message(end));
        } catch (StreamReadException malformed) {
            throw builder.unreadable(ProblemCode.SYNTAX, events.placeOf(malformed), message(malformed));
        }
    }

    /** Jackson's bounds: a level above the builder's own for the depth, so that one message serves both notations. */
    private static StreamReadConstraints constraints(ReadLimits limits) {
        return StreamReadConstraints.builder()
                .maxNestingDepth(limits.maxDepth() + 1)
                .maxStringLength(limits.maxTextLength())
                .maxNumberLength(limits.maxNumberLength())
                .maxNameLength(limits.maxNameLength())
                .build();
    }

    private void walk(JsonParser parser) {
        int depth = 0;
        while (parser.nextToken() != null) {
            if (depth == 0 && builder.root().isPresent()) {
                throw builder.unreadable(
                        ProblemCode.SYNTAX, Span.at(start(parser)), "the document has ended; more text follows");
            }
            depth += feedToken(parser);
        }
        if (builder.root().isEmpty()) {
            throw builder.unreadable(ProblemCode.EMPTY_DOCUMENT, new Span(0, 0), "there is nothing in the document");
        }
    }

    private int feedToken(JsonParser parser) {
        JsonToken token = parser.currentToken();
        switch (token) {
            case START_OBJECT -> {
                builder.beginObject(start(parser));
                return 1;
            }
            case START_ARRAY -> {
                builder.beginArray(start(parser));
                return 1;
            }
            case END_OBJECT, END_ARRAY -> {
                builder.end();
                return -1;
            }
            case PROPERTY_NAME -> builder.name(parser.currentName(), quotedSpan(start(parser)));
            case VALUE_STRING -> builder.scalar(ScalarKind.TEXT, text(parser), quotedSpan(start(parser)));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> plain(ScalarKind.NUMBER, parser);
            case VALUE_TRUE, VALUE_FALSE -> plain(ScalarKind.BOOLEAN, parser);
            case VALUE_NULL -> plain(ScalarKind.NULL, parser);
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("a JSON text has no such token: " + token);
        }
        return 0;
    }

    private void plain(ScalarKind kind, JsonParser parser) {
        String text = text(parser);
        int start = start(parser);
        builder.scalar(kind, text, new Span(start, start + text.length()));
    }

    private String text(JsonParser parser) {
        return texts.of(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
    }

    private static int start(JsonParser parser) {
        return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
    }

    /** From the opening quote to after the closing one, found in the text: the parser does not keep the end. */
    private Span quotedSpan(int start) {
        String text = source.text();
        int end = start + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return new Span(start, Math.min(end + 1, text.length()));
    }

    private Span placeOf(JacksonException failure) {
        long offset = failure.getLocation() == null ? 0 : failure.getLocation().getCharOffset();
        int place = (int) Math.max(0, Math.min(offset, source.text().length()));
        // of such a token alone the parser tells the end
        boolean token = failure.getOriginalMessage().startsWith("Non-standard token");
        while (token && place > 0 && Character.isLetter(source.text().charAt(place - 1))) {
            place--;
        }
        return Span.at(place);
    }

    /** The parser's message without what it says of itself: its own places and the switches of its API. */
    private static String message(JacksonException failure) {
        return OF_THE_PARSER.matcher(failure.getOriginalMessage()).replaceAll("");
    }
}
