package org.regionalstrategy.io.tree;

import java.util.Locale;
import java.util.Optional;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.io.tree.Node.ScalarKind;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.LoadSettingsBuilder;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Feeds a YAML text to the tree's builder, and reports what of YAML a strategy document does without. */
final class YamlEvents {
    /**
     * The parser copies all it holds of one unbroken run each time it fetches a buffer more, so a run costs its length
     * squared over the buffer's size: with the parser's own 1 KB, 10 MB take 16 s; with this buffer 0.1 s.
     */
    private static final int MAX_BUFFER = 1 << 20;

    private static final int MIN_BUFFER = 1 << 10;

    private final SourceText source;
    private final TreeBuilder builder;
    private final CodePointOffsets offsets;
    private final YamlKeys keys;
    private int documents;

    private YamlEvents(SourceText source, TreeBuilder builder) {
        this.source = source;
        this.builder = builder;
        this.offsets = new CodePointOffsets(source.text());
        this.keys = new YamlKeys(builder);
    }

    static void feed(SourceText source, TreeBuilder builder) {
        YamlEvents events = new YamlEvents(source, builder);
        try {
            events.walk();
        } catch (MarkedYamlEngineException malformed) {
            throw builder.unreadable(
                    ProblemCode.SYNTAX, Span.at(events.offset(malformed.getProblemMark())), message(malformed));
        } catch (ReaderException character) {
            throw builder.unreadable(
                    ProblemCode.SYNTAX,
                    Span.at(events.offsets.offset(character.getPosition())),
                    String.format(Locale.ROOT, "the character U+%04X is not allowed", character.getCodePoint()));
        } catch (YamlEngineException other) {
            throw builder.unreadable(ProblemCode.SYNTAX, new Span(0, 0), String.valueOf(other.getMessage()));
        }
    }

    private static String message(MarkedYamlEngineException malformed) {
        String context = malformed.getContext();
        String problem = malformed.getProblem();
        return context == null || context.isEmpty() ? problem : problem + " (" + context + ")";
    }

    /** Settings under which a text of this length is read in linear time, and whole. */
    static LoadSettingsBuilder settings(int length) {
        return LoadSettings.builder()
                .setBufferSize(Math.max(MIN_BUFFER, Math.min(length + 1, MAX_BUFFER)))
                .setCodePointLimit(Math.max(1, length));
    }

    private void walk() {
        LoadSettings settings = settings(source.text().length()).build();
        ParserImpl parser = new ParserImpl(settings, new StreamReader(settings, source.text()));
        while (parser.hasNext() && documents < 2) {
            feed(parser.next());
        }
        if (builder.root().isEmpty()) {
            throw builder.unreadable(ProblemCode.EMPTY_DOCUMENT, new Span(0, 0), "there is nothing in the document");
        }
    }

    private void feed(Event event) {
        switch (event.getEventId()) {
            case DocumentStart -> beginDocument((DocumentStartEvent) event);
            case MappingStart -> beginMapping((MappingStartEvent) event);
            case SequenceStart -> beginSequence((SequenceStartEvent) event);
            case MappingEnd, SequenceEnd -> {
                keys.end();
                builder.end();
            }
            case Scalar -> scalar((ScalarEvent) event);
            case Alias -> alias((AliasEvent) event);
            case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
        }
    }

    private void beginDocument(DocumentStartEvent event) {
        documents++;
        if (documents > 1) {
            builder.report(
                    ProblemCode.SECOND_DOCUMENT,
                    span(event),
                    "a second document begins here",
                    "keep one document in a file; remove the line ---");
        }
        event.getSpecVersion()
                .filter(version -> version.getMajor() != 1 || version.getMinor() != 2)
                .ifPresent(version -> builder.report(
                        ProblemCode.YAML_VERSION,
                        Span.at(offset(event.getStartMark())),
                        "YAML " + version.getRepresentation() + " is asked for; this is read as YAML 1.2",
                        "remove the line %YAML"));
    }

    private void beginMapping(MappingStartEvent event) {
        keys.requireValue(span(event));
        checkPlain(event, event.getTag());
        builder.beginObject(offset(event.getStartMark()));
        keys.begin(true, event.isFlow());
    }

    private void beginSequence(SequenceStartEvent event) {
        keys.requireValue(span(event));
        checkPlain(event, event.getTag());
        builder.beginArray(offset(event.getStartMark()));
        keys.begin(false, event.isFlow());
    }

    private void scalar(ScalarEvent event) {
        Span span = span(event);
        if (keys.nextIsKey()) {
            checkPlain(event, event.getTag());
            keys.key(event.getValue(), event.isPlain(), span);
            return;
        }
        ScalarKind kind = event.isPlain() ? CoreSchema.kindOf(event.getValue()) : ScalarKind.TEXT;
        if (checkPlain(event, event.getTag())) {
            keys.beforeValue(kind == ScalarKind.NULL && event.getValue().isEmpty());
        } else {
            kind = ScalarKind.UNREADABLE;
        }
        builder.scalar(kind, event.getValue(), span.start(), span.end());
        keys.afterValue();
    }

    private void alias(AliasEvent event) {
        Span span = span(event);
        keys.requireValue(span);
        builder.report(
                ProblemCode.YAML_ALIAS,
                span,
                "the alias *" + event.getAlias().getValue() + " is not read",
                "write the value itself here");
        builder.scalar(ScalarKind.UNREADABLE, "", span.start(), span.end());
        keys.afterValue();
    }

    /** Reports an anchor or a tag; false when there is a tag, under which the value may mean anything. */
    private boolean checkPlain(NodeEvent event, Optional<String> tag) {
        Span span = span(event);
        event.getAnchor()
                .map(Anchor::getValue)
                .ifPresent(name -> builder.report(
                        ProblemCode.YAML_ANCHOR,
                        new Span(
                                span.start(),
                                Math.min(
                                        span.start() + 1 + name.length(),
                                        source.text().length())),
                        "the anchor &" + name + " has no use here",
                        "remove it; aliases are not read"));
        tag.ifPresent(name -> builder.report(
                ProblemCode.YAML_TAG,
                Span.at(span.start()),
                "the tag " + name + " is not read",
                "remove it; the type follows from the field"));
        return tag.isEmpty();
    }

    private Span span(Event event) {
        int start = offset(event.getStartMark());
        return new Span(start, Math.max(start, trimmed(start, offset(event.getEndMark()))));
    }

    /** A block scalar ends where the next line begins: leave the line break out. */
    private int trimmed(int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(source.text().charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private int offset(Optional<Mark> mark) {
        return mark.map(place -> offsets.offset(place.getIndex())).orElse(0);
    }
}
