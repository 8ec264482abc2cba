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
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Feeds a JSON text to the tree's builder, through Jackson's streaming parser. */
final class JsonEvents {
    private static final Pattern OF_THE_PARSER = Pattern.compile(
            " \\((start marker at|not recognized as one since|enable|use) .*\\)|: enable `.*`( to allow)?|, from `[^`]*`|\\. You can disable the check via `.*`");

    private final SourceText source;
    private final TreeBuilder builder;

    /** Whether the places of tokens are told; else each is said to stand at the beginning, and to look for them takes no time. */
    private final boolean placed;

    /** The end of the last token: the next one begins behind the white space, comma and colon that follow. */
    private int end;

    /** The first backslash that is not before the last quoted text, or the end of the document. */
    private int backslash = -1;

    private JsonEvents(SourceText source, TreeBuilder builder) {
        this.source = source;
        this.builder = builder;
        // such an escape may write half of a surrogate pair, which is noticed by the length of its token
        this.placed = builder.isPlaced() || escapesUnits(source.text());
    }

    private static boolean escapesUnits(String text) {
        int at = text.indexOf('\\');
        while (at >= 0 && !text.startsWith("u", at + 1)) {
            at = text.indexOf('\\', at + 2);
        }
        return at >= 0;
    }

    static void feed(SourceText source, ReadLimits limits, TreeBuilder builder) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(constraints(limits))
                .enable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .build();
        JsonEvents events = new JsonEvents(source, builder);
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), source.text())) {
            events.walk(parser);
        } catch (StreamConstraintsException tooMuch) {
            // it does not tell where: in what follows the last token
            throw builder.unreadable(ProblemCode.LIMIT_EXCEEDED, Span.at(events.startOfNext()), message(tooMuch));
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
                        ProblemCode.SYNTAX, Span.at(startOfNext()), "the document has ended; more text follows");
            }
            depth += feedToken(parser);
        }
        if (builder.root().isEmpty()) {
            throw builder.unreadable(ProblemCode.EMPTY_DOCUMENT, new Span(0, 0), "there is nothing in the document");
        }
    }

    private int feedToken(JsonParser parser) {
        JsonToken token = parser.currentToken();
        int start = startOfNext();
        end = start + 1;
        switch (token) {
            case START_OBJECT -> {
                builder.beginObject(start);
                return 1;
            }
            case START_ARRAY -> {
                builder.beginArray(start);
                return 1;
            }
            case END_OBJECT, END_ARRAY -> {
                builder.end();
                return -1;
            }
            case PROPERTY_NAME -> {
                end = quotedEnd(start);
                builder.name(parser.currentName(), start, end);
            }
            case VALUE_STRING -> {
                end = quotedEnd(start);
                String text = isAsWritten(start) ? source.text().substring(start + 1, end - 1) : parser.getString();
                builder.scalar(ScalarKind.TEXT, text, start, end);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> plain(ScalarKind.NUMBER, start, parser);
            case VALUE_TRUE, VALUE_FALSE -> plain(ScalarKind.BOOLEAN, start, parser);
            case VALUE_NULL -> plain(ScalarKind.NULL, start, parser);
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IllegalStateException("a JSON text has no such token: " + token);
        }
        return 0;
    }

    /** Whether the quoted text that ends here has no escapes: then it is what stands there, and the parser need not copy it. */
    private boolean isAsWritten(int start) {
        boolean closed = end > start + 1 && source.text().charAt(end - 1) == '"';
        return placed && closed && end <= backslash;
    }

    private void plain(ScalarKind kind, int start, JsonParser parser) {
        String text = parser.getString();
        end = start + text.length();
        builder.scalar(kind, text, start, end);
    }

    /** The parser has it, too, but makes an object of five numbers for each token that is asked for its place. */
    private int startOfNext() {
        if (!placed) {
            return 0;
        }
        String text = source.text();
        int start = end;
        while (start < text.length() && isBetweenTokens(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isBetweenTokens(char unit) {
        return unit == ' ' || unit == '\n' || unit == '\r' || unit == '\t' || unit == ',' || unit == ':';
    }

    /** The offset after the closing quote, found in the text: the parser does not keep it. */
    private int quotedEnd(int start) {
        if (!placed) {
            return 0;
        }
        String text = source.text();
        int quote = text.indexOf('"', start + 1);
        if (backslash <= start) {
            int next = text.indexOf('\\', start + 1);
            backslash = next < 0 ? text.length() : next;
        }
        if (quote < 0 || backslash > quote) {
            return quote < 0 ? text.length() : quote + 1;
        }
        quote = backslash;
        while (quote < text.length() && text.charAt(quote) != '"') {
            quote += text.charAt(quote) == '\\' ? 2 : 1;
        }
        return Math.min(quote + 1, text.length());
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
