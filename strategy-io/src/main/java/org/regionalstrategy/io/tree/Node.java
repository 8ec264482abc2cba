package org.regionalstrategy.io.tree;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of the document that knows where it stands. A large document has a million of them, so each is one object that
 * holds its offsets as numbers: places and spans are made when somebody asks, which mostly nobody does.
 */
public sealed interface Node {
    /** Where it hangs in the tree. */
    Place place();

    /** What to mark in the text when something is wrong with it: the scalar, or the opening of an object or list. */
    Span span();

    /** What it is, for messages: "an object", "the number 1.5". */
    String described();

    /** An object: its members in the order of the text, each name once. */
    final class ObjectNode implements Node {
        /** From so many members on they are looked up by an index: a hostile document has very many in one object. */
        private static final int MANY_MEMBERS = 24;

        private final Place place;
        private final int start;
        private final int end;
        private final String[] names;
        private final int[] nameOffsets;
        private final Node[] values;

        /** Made when a name is first looked up among many. */
        private @Nullable Map<String, Integer> indices;

        /**
         * An object of these members.
         *
         * @param nameOffsets start and end of each name in turn; none if nobody will ask
         */
        ObjectNode(Place place, int start, int end, String[] names, int[] nameOffsets, Node[] values) {
            this.place = place;
            this.start = start;
            this.end = end;
            this.names = names;
            this.nameOffsets = nameOffsets;
            this.values = values;
        }

        /** The object at the same place with these members. */
        public ObjectNode withMembers(List<Member> members) {
            int[] offsets = new int[2 * members.size()];
            for (int i = 0; i < members.size(); i++) {
                offsets[2 * i] = members.get(i).nameSpan().start();
                offsets[2 * i + 1] = members.get(i).nameSpan().end();
            }
            return new ObjectNode(
                    place,
                    start,
                    end,
                    members.stream().map(Member::name).toArray(String[]::new),
                    offsets,
                    members.stream().map(Member::value).toArray(Node[]::new));
        }

        @Override
        public Place place() {
            return place;
        }

        @Override
        public Span span() {
            return new Span(start, end);
        }

        /** How many members it has. */
        public int size() {
            return names.length;
        }

        /** The name of the member at this index. */
        public String name(int index) {
            return names[index];
        }

        /** The value of the member at this index. */
        public Node value(int index) {
            return values[index];
        }

        /** The member at this index. */
        public Member member(int index) {
            return new Member(names[index], nameSpan(index), values[index]);
        }

        private Span nameSpan(int index) {
            return nameOffsets.length == 0
                    ? Span.at(start)
                    : new Span(nameOffsets[2 * index], nameOffsets[2 * index + 1]);
        }

        /** All members in the order of the text. */
        public ImmutableList<Member> members() {
            ImmutableList.Builder<Member> members = ImmutableList.builderWithExpectedSize(names.length);
            for (int i = 0; i < names.length; i++) {
                members.add(member(i));
            }
            return members.build();
        }

        /** The member of that name. */
        public Optional<Member> member(String name) {
            int index = indexOf(name);
            return index < 0 ? Optional.empty() : Optional.of(member(index));
        }

        /** Whether there is a member of that name. */
        public boolean has(String name) {
            return indexOf(name) >= 0;
        }

        private int indexOf(String name) {
            if (names.length >= MANY_MEMBERS) {
                return index().getOrDefault(name, -1);
            }
            for (int i = 0; i < names.length; i++) {
                if (names[i].equals(name)) {
                    return i;
                }
            }
            return -1;
        }

        private Map<String, Integer> index() {
            Map<String, Integer> made = indices;
            if (made == null) {
                made = new HashMap<>();
                for (int i = 0; i < names.length; i++) {
                    made.putIfAbsent(names[i], i);
                }
                indices = made;
            }
            return made;
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

    /** A list. */
    final class ArrayNode implements Node {
        private final Place place;
        private final int start;
        private final Node[] elements;
        private final @Nullable ElementDecoder decoder;

        ArrayNode(Place place, int start, Node[] elements) {
            this(place, start, elements, null);
        }

        /** A list without elements, which that decoder has got instead. */
        ArrayNode(Place place, int start, ElementDecoder decoder) {
            this(place, start, new Node[0], decoder);
        }

        private ArrayNode(Place place, int start, Node[] elements, @Nullable ElementDecoder decoder) {
            this.place = place;
            this.start = start;
            this.elements = elements;
            this.decoder = decoder;
        }

        /** What has decoded the elements, which are not here then. */
        public Optional<ElementDecoder> decoder() {
            return Optional.ofNullable(decoder);
        }

        /** The list at the same place with these elements. */
        public ArrayNode withElements(List<Node> newElements) {
            return new ArrayNode(place, start, newElements.toArray(Node[]::new));
        }

        @Override
        public Place place() {
            return place;
        }

        @Override
        public Span span() {
            return Span.at(start);
        }

        /** The elements in the order of the text. */
        public List<Node> elements() {
            return Collections.unmodifiableList(Arrays.asList(elements));
        }

        /** How many elements it has. */
        public int size() {
            return elements.length;
        }

        /** The element at this index. */
        public Node element(int index) {
            return elements[index];
        }

        @Override
        public String described() {
            return "a list";
        }
    }

    /** A value without parts. */
    final class ScalarNode implements Node {
        private static final int SHOWN = 40;

        private final Place container;
        private final @Nullable String name;
        private final int index;
        private final int start;
        private final int end;
        private final ScalarKind kind;
        private final String text;

        /**
         * A scalar in the object or list at that place.
         *
         * @param name its name in an object; null in a list, and for a document that is nothing but a scalar
         * @param index its index in a list; negative elsewhere
         */
        ScalarNode(
                Place container, @Nullable String name, int index, int start, int end, ScalarKind kind, String text) {
            this.container = container;
            this.name = name;
            this.index = index;
            this.start = start;
            this.end = end;
            this.kind = kind;
            this.text = text;
        }

        @Override
        public Place place() {
            return container.child(name, index);
        }

        @Override
        public Span span() {
            return new Span(start, end);
        }

        /** What the notation says that it is. */
        public ScalarKind kind() {
            return kind;
        }

        /** The text without quotes and escapes, or the number as it was written. */
        public String text() {
            return text;
        }

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
