package org.regionalstrategy.io.tree;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.diagnostics.ProblemBuilder;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.io.text.ReadLimits;
import org.regionalstrategy.io.tree.Node.ArrayNode;
import org.regionalstrategy.io.tree.Node.Member;
import org.regionalstrategy.io.tree.Node.ObjectNode;
import org.regionalstrategy.io.tree.Node.ScalarKind;
import org.regionalstrategy.io.tree.Node.ScalarNode;

/** Builds the tree from the events of a parser, and holds all notations to the same rules and limits. */
public final class TreeBuilder {
    private static final int MANY_MEMBERS = 24;

    private final SourceText source;
    private final Place rootPlace;
    private final ReadLimits limits;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final ProblemList problems = new ProblemList();
    private final List<Node> leftOut = new ArrayList<>();
    private @Nullable Node root;
    private int tokens;

    TreeBuilder(SourceText source, ReadLimits limits) {
        this.source = source;
        this.rootPlace = Place.root(source);
        this.limits = limits;
    }

    Optional<Node> root() {
        return Optional.ofNullable(root);
    }

    ProblemList problems() {
        return problems;
    }

    ImmutableList<Node> leftOut() {
        return ImmutableList.copyOf(leftOut);
    }

    /** An object begins at this offset. */
    public void beginObject(int offset) {
        open(new Frame(placeOfNext(), offset, true));
    }

    /** A list begins at this offset. */
    public void beginArray(int offset) {
        open(new Frame(placeOfNext(), offset, false));
    }

    /** The name of the next value of the object. */
    public void name(String name, Span span) {
        countToken(span);
        requireLength("a field name", name.length(), limits.maxNameLength(), span);
        requireUnicode(name, span);
        open.element().name(name, span);
    }

    /** Leaves the member just named out of the tree: its name has been reported. */
    void leaveOutMember() {
        open.element().skip();
    }

    /** A value without parts, as it was written but for quotes and escapes. */
    public void scalar(ScalarKind kind, String text, Span span) {
        countToken(span);
        if (kind == ScalarKind.NUMBER) {
            requireLength("a number", text.length(), limits.maxNumberLength(), span);
        } else {
            requireLength("a text", text.length(), limits.maxTextLength(), span);
        }
        requireUnicode(text, span);
        add(new ScalarNode(placeOfNext(), span, kind, text));
    }

    /** The innermost object or list ends. */
    public void end() {
        Frame frame = open.remove();
        add(frame.node());
    }

    void report(ProblemCode code, Span span, String message, String help) {
        problems.add(problem(code, span, message).help(help).build());
    }

    UnreadableException unreadable(ProblemCode code, Span span, String message) {
        return new UnreadableException(problem(code, span, message).build());
    }

    private ProblemBuilder problem(ProblemCode code, Span span, String message) {
        return source.problemAt(span)
                .code(code.code())
                .message(message)
                .pointer(placeOfNext().pointer());
    }

    private void open(Frame frame) {
        countToken(Span.at(frame.offset));
        if (open.size() >= limits.maxDepth()) {
            throw unreadable(
                    ProblemCode.LIMIT_EXCEEDED,
                    Span.at(frame.offset),
                    "objects and lists nest deeper than " + limits.maxDepth() + " levels");
        }
        open.push(frame);
    }

    private Place placeOfNext() {
        Frame frame = open.peek();
        return frame == null ? rootPlace : frame.placeOfNext();
    }

    private void add(Node node) {
        Frame frame = open.peek();
        if (frame == null) {
            root = node;
        } else {
            frame.value(node);
        }
    }

    private void countToken(Span span) {
        tokens++;
        if (tokens > limits.maxTokens()) {
            throw unreadable(
                    ProblemCode.LIMIT_EXCEEDED, span, "the document has more than " + limits.maxTokens() + " tokens");
        }
    }

    private void requireLength(String what, int length, int limit, Span span) {
        if (length > limit) {
            throw unreadable(
                    ProblemCode.LIMIT_EXCEEDED,
                    Span.at(span.start()),
                    what + " has " + length + " characters; at most " + limit + " are read");
        }
    }

    private void requireUnicode(String text, Span span) {
        if (SurrogatePairs.broken(text)) {
            report(
                    ProblemCode.INVALID_TEXT,
                    span,
                    "the text holds half of a surrogate pair",
                    "write the character itself, or both of its \\u escapes");
        }
    }

    /** An object or list that is not closed yet. */
    private final class Frame {
        private final Place place;
        private final int offset;
        private final boolean object;
        private final List<Node> elements;
        private final List<Member> members;

        /** Where each name stands, once there are too many to look through. */
        private Map<String, Span> names = Map.of();

        private @Nullable String name;
        private Span nameSpan;
        private boolean skipped;

        Frame(Place place, int offset, boolean object) {
            this.place = place;
            this.offset = offset;
            this.object = object;
            this.nameSpan = Span.at(offset);
            this.elements = object ? List.of() : new ArrayList<>();
            this.members = object ? new ArrayList<>() : List.of();
        }

        void name(String newName, Span span) {
            name = newName;
            nameSpan = span;
            skipped = false;
        }

        void skip() {
            skipped = true;
        }

        Place placeOfNext() {
            if (!object) {
                return place.element(elements.size());
            }
            return name == null ? place : place.member(name);
        }

        void value(Node node) {
            if (name == null) {
                elements.add(node);
                return;
            }
            if (!skipped) {
                member(name, node);
            }
            name = null;
        }

        private void member(String unique, Node node) {
            Optional<Span> first = first(unique);
            if (first.isEmpty()) {
                members.add(new Member(unique, nameSpan, node));
                index();
            } else {
                reportDuplicate(unique, first.get());
                leftOut.add(node);
            }
        }

        private Optional<Span> first(String unique) {
            if (members.size() >= MANY_MEMBERS) {
                return Optional.ofNullable(names.get(unique));
            }
            for (int i = 0; i < members.size(); i++) {
                if (members.get(i).name().equals(unique)) {
                    return Optional.of(members.get(i).nameSpan());
                }
            }
            return Optional.empty();
        }

        private void index() {
            if (members.size() == MANY_MEMBERS) {
                names = new HashMap<>();
                members.forEach(member -> names.put(member.name(), member.nameSpan()));
            } else if (members.size() > MANY_MEMBERS) {
                Member last = members.get(members.size() - 1);
                names.put(last.name(), last.nameSpan());
            }
        }

        private void reportDuplicate(String twice, Span first) {
            report(
                    ProblemCode.DUPLICATE_FIELD,
                    nameSpan,
                    "\"" + twice + "\" is given twice" + source.describe(first, "; first at "),
                    "keep one of the two");
        }

        Node node() {
            if (!object) {
                return new ArrayNode(place, Span.at(offset), ImmutableList.copyOf(elements));
            }
            // an object in YAML's block style has no brace: its first name stands for it
            boolean block = !members.isEmpty() && members.get(0).nameSpan().start() == offset;
            Span head = block ? members.get(0).nameSpan() : Span.at(offset);
            return new ObjectNode(place, head, ImmutableList.copyOf(members));
        }
    }
}
