package org.regionalstrategy.io.tree;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.diagnostics.ProblemBuilder;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.io.text.ReadLimits;
import org.regionalstrategy.io.tree.Node.ScalarKind;
import org.regionalstrategy.io.tree.Node.ScalarNode;
import org.regionalstrategy.model.Severity;

/** Builds the tree from the events of a parser, and holds all notations to the same rules and limits. */
public final class TreeBuilder {
    private final SourceText source;
    private final Place rootPlace;
    private final ReadLimits limits;
    private final ListDecoders decoders;

    /** The objects and lists that are open, from the root on; those beyond the depth are kept to be used again. */
    private final List<Frame> frames = new ArrayList<>();

    private int depth;

    /** The last of those that are open. */
    private @Nullable Frame innermost;

    private final ProblemList problems = new ProblemList();
    private final List<Node> leftOut = new ArrayList<>();
    private @Nullable Node root;
    private int tokens;

    TreeBuilder(SourceText source, ReadLimits limits, ListDecoders decoders) {
        this.source = source;
        this.rootPlace = Place.root(source);
        this.limits = limits;
        this.decoders = decoders;
    }

    Optional<Node> root() {
        return Optional.ofNullable(root);
    }

    /** Whether anybody will ask where things stand; a tree whose lists are decoded at once is thrown away at the first mistake. */
    boolean isPlaced() {
        return decoders == ListDecoders.NONE;
    }

    ProblemList problems() {
        return problems;
    }

    ImmutableList<Node> leftOut() {
        return ImmutableList.copyOf(leftOut);
    }

    /** An object begins at this offset. */
    public void beginObject(int offset) {
        open(offset, true);
    }

    /** A list begins at this offset. */
    public void beginArray(int offset) {
        open(offset, false);
    }

    /** The name of the next value of the object, from this offset to before that one. */
    public void name(String name, int start, int end) {
        countToken(start);
        requireLength("a field name", name.length(), limits.maxNameLength(), start);
        requireUnicode(name, start, end);
        innermost().name(name, start, end);
    }

    /** Leaves the member just named out of the tree: its name has been reported. */
    void leaveOutMember() {
        innermost().skip();
    }

    /** A value without parts, as it was written but for quotes and escapes, from this offset to before that one. */
    public void scalar(ScalarKind kind, String text, int start, int end) {
        countToken(start);
        if (kind == ScalarKind.NUMBER) {
            requireLength("a number", text.length(), limits.maxNumberLength(), start);
        } else {
            requireLength("a text", text.length(), limits.maxTextLength(), start);
        }
        requireUnicode(text, start, end);
        if (depth == 0) {
            root = new ScalarNode(rootPlace, null, -1, start, end, kind, text);
        } else {
            innermost().scalar(start, end, kind, text);
        }
    }

    /** The innermost object or list ends. */
    public void end() {
        Node node = innermost().node();
        depth--;
        innermost = depth == 0 ? null : frames.get(depth - 1);
        add(node);
    }

    void report(ProblemCode code, Span span, String message, String help) {
        Place place = placeOfNext();
        problems.add(
                Severity.ERROR,
                () -> problem(code, span, message, place).help(help).build());
    }

    UnreadableException unreadable(ProblemCode code, Span span, String message) {
        return new UnreadableException(
                problem(code, span, message, placeOfNext()).build());
    }

    private ProblemBuilder problem(ProblemCode code, Span span, String message, Place place) {
        return source.problemAt(span).code(code.code()).message(message).pointer(place.pointer());
    }

    private void open(int offset, boolean object) {
        countToken(offset);
        if (depth >= limits.maxDepth()) {
            throw unreadable(
                    ProblemCode.LIMIT_EXCEEDED,
                    Span.at(offset),
                    "objects and lists nest deeper than " + limits.maxDepth() + " levels");
        }
        Place place = isPlaced() ? placeOfNext() : rootPlace;
        ElementDecoder decoder = object ? null : decoderOfNext();
        if (depth == frames.size()) {
            frames.add(new Frame(this, source));
        }
        innermost = frames.get(depth++);
        innermost.begin(place, offset, object, decoder);
    }

    private @Nullable ElementDecoder decoderOfNext() {
        String list = depth == 1 ? innermost().nameOfNext() : null;
        return list == null ? null : decoders.ofList(list);
    }

    private Frame innermost() {
        if (innermost == null) {
            throw new NoSuchElementException("no object or list is open");
        }
        return innermost;
    }

    private Place placeOfNext() {
        return depth == 0 ? rootPlace : innermost().placeOfNext();
    }

    private void add(Node node) {
        if (depth == 0) {
            root = node;
        } else {
            innermost().value(node);
        }
    }

    /** Keeps a value apart whose name was given before: it is in no object. */
    void leaveOut(Node node) {
        leftOut.add(node);
    }

    private void countToken(int offset) {
        tokens++;
        if (tokens > limits.maxTokens()) {
            throw unreadable(
                    ProblemCode.LIMIT_EXCEEDED,
                    Span.at(offset),
                    "the document has more than " + limits.maxTokens() + " tokens");
        }
    }

    private void requireLength(String what, int length, int limit, int start) {
        if (length > limit) {
            throw unreadable(
                    ProblemCode.LIMIT_EXCEEDED,
                    Span.at(start),
                    what + " has " + length + " characters; at most " + limit + " are read");
        }
    }

    private void requireUnicode(String text, int start, int end) {
        // an escape is longer than what it stands for; two units are the quotes
        boolean asWritten = end - start <= text.length() + 2;
        if (!(asWritten && source.isDecoded()) && SurrogatePairs.broken(text)) {
            report(
                    ProblemCode.INVALID_TEXT,
                    new Span(start, end),
                    "the text holds half of a surrogate pair",
                    "write the character itself, or both of its \\u escapes");
        }
    }
}
