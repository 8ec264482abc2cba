package org.regionalstrategy.io.tree;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** A value of the document that knows where it stands. */
public sealed interface Node {
    /** Where it hangs in the tree. */
    Place place();

    /** What to mark in the text when something is wrong with it: the scalar, or the opening of an object or list. */
    Span span();

    /** What it is, for messages: "an object", "the number 1.5". */
    String described();

    /**
     * An object.
     *
     * @param members in the order of the text, each name once
     */
    record ObjectNode(Place place, Span span, ImmutableList<Member> members) implements Node {
        /** The member of that name. */
        public Optional<Member> member(String name) {
            int index = indexOf(name);
            return index < 0 ? Optional.empty() : Optional.of(members.get(index));
        }

        /** Whether there is a member of that name. */
        public boolean has(String name) {
            return indexOf(name) >= 0;
        }

        /** By looking through: objects have few members, and this is asked for every field of every object. */
        private int indexOf(String name) {
            for (int i = 0; i < members.size(); i++) {
                if (members.get(i).name().equals(name)) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        public String described() {
            return "an object";
        }
    }

    /**
     * A field of an object.
     *
     * @param name the field's name
     * @param nameSpan where the name stands
     * @param value its value
     */
    record Member(String name, Span nameSpan, Node value) {}

    /**
     * A list.
     *
     * @param elements in the order of the text
     */
    record ArrayNode(Place place, Span span, ImmutableList<Node> elements) implements Node {
        @Override
        public String described() {
            return "a list";
        }
    }

    /**
     * A value without parts.
     *
     * @param kind what the notation says that it is
     * @param text the text without quotes and escapes, or the number as it was written
     */
    record ScalarNode(Place place, Span span, ScalarKind kind, String text) implements Node {
        private static final int SHOWN = 40;

        @Override
        public String described() {
            return switch (kind) {
                case TEXT -> "the text \"" + shown() + "\"";
                case NUMBER -> "the number " + shown();
                case BOOLEAN -> text;
                case NULL -> "nothing";
                case UNREADABLE -> "an unreadable value";
            };
        }

        private String shown() {
            return text.codePointCount(0, text.length()) <= SHOWN
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "...";
        }
    }

    /** What a scalar is before any field has been asked for its type. */
    enum ScalarKind {
        /** Text: quoted, or plain text in YAML. */
        TEXT,
        /** A number, still as it was written. */
        NUMBER,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** {@code null}, or nothing at all in YAML. */
        NULL,
        /** Reported already, as an alias is: decoders leave it out in silence. */
        UNREADABLE
    }
}
