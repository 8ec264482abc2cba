package org.regionalstrategy.io.tree;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.io.tree.Node.ArrayNode;
import org.regionalstrategy.io.tree.Node.ObjectNode;
import org.regionalstrategy.io.tree.Node.ScalarKind;
import org.regionalstrategy.io.tree.Node.ScalarNode;

/** An object or list that is not closed yet. One frame serves all of a level, one after the other. */
final class Frame {
    private static final int MANY_MEMBERS = 24;
    private static final String[] NO_NAMES = {};
    private static final int[] NO_OFFSETS = {};

    private final TreeBuilder builder;
    private final SourceText source;

    /** The elements of a list, or the values of an object. */
    private Node[] values = new Node[8];

    private String[] names = new String[8];

    /** Start and end of each name in turn. */
    private int[] nameOffsets = new int[16];

    /** How many elements or members there are so far. */
    private int count;

    /** A bit for each name by its hash: a name whose bit is not set is new. */
    private long seenHashes;

    /** The index of each name, once there are too many to look through. */
    private Map<String, Integer> indices = Map.of();

    private Place place;
    private int offset;
    private boolean object;

    /** Takes the elements of a list as they come; null where they are kept. */
    private @Nullable ElementDecoder decoder;

    private @Nullable String name;
    private int nameStart;
    private int nameEnd;
    private boolean skipped;

    Frame(TreeBuilder builder, SourceText source) {
        this.builder = builder;
        this.source = source;
        this.place = Place.root(source);
    }

    void begin(Place newPlace, int newOffset, boolean isObject, @Nullable ElementDecoder elements) {
        place = newPlace;
        offset = newOffset;
        object = isObject;
        decoder = elements;
        count = 0;
        seenHashes = 0;
        indices = Map.of();
        name = null;
        skipped = false;
    }

    void name(String newName, int start, int end) {
        name = newName;
        nameStart = start;
        nameEnd = end;
        skipped = false;
    }

    void skip() {
        skipped = true;
    }

    /** The name of the value that comes next, in an object. */
    @Nullable String nameOfNext() {
        return name;
    }

    Place placeOfNext() {
        return place.child(name, indexOfNext());
    }

    private int indexOfNext() {
        return object ? -1 : count;
    }

    void scalar(int start, int end, ScalarKind kind, String text) {
        value(new ScalarNode(place, name, indexOfNext(), start, end, kind, text));
    }

    void value(Node node) {
        if (decoder != null) {
            decoder.decode(node);
            return;
        }
        if (name == null) {
            append(node);
            return;
        }
        if (!skipped) {
            member(name, node);
        }
        name = null;
    }

    private void append(Node node) {
        if (count == values.length) {
            values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = node;
    }

    private void member(String unique, Node node) {
        long bit = 1L << unique.hashCode();
        int first = (seenHashes & bit) == 0 ? -1 : indexOf(unique);
        if (first < 0) {
            seenHashes |= bit;
            append(unique, node);
            index();
        } else {
            reportDuplicate(unique, first);
            builder.leaveOut(node);
        }
    }

    private void append(String unique, Node node) {
        if (count == names.length) {
            names = Arrays.copyOf(names, 2 * count);
            nameOffsets = Arrays.copyOf(nameOffsets, 4 * count);
        }
        names[count] = unique;
        nameOffsets[2 * count] = nameStart;
        nameOffsets[2 * count + 1] = nameEnd;
        append(node);
    }

    private int indexOf(String unique) {
        if (count >= MANY_MEMBERS) {
            return indices.getOrDefault(unique, -1);
        }
        for (int i = 0; i < count; i++) {
            if (names[i].equals(unique)) {
                return i;
            }
        }
        return -1;
    }

    private void index() {
        if (count == MANY_MEMBERS) {
            indices = new HashMap<>();
            for (int i = 0; i < MANY_MEMBERS; i++) {
                indices.put(names[i], i);
            }
        } else if (count > MANY_MEMBERS) {
            indices.put(names[count - 1], count - 1);
        }
    }

    private void reportDuplicate(String twice, int first) {
        Span firstSpan = new Span(nameOffsets[2 * first], nameOffsets[2 * first + 1]);
        builder.report(
                ProblemCode.DUPLICATE_FIELD,
                new Span(nameStart, nameEnd),
                "\"" + twice + "\" is given twice" + source.describe(firstSpan, "; first at "),
                "keep one of the two");
    }

    Node node() {
        if (decoder != null) {
            return new ArrayNode(place, offset, decoder);
        }
        Node[] own = Arrays.copyOf(values, count);
        if (!object) {
            return new ArrayNode(place, offset, own);
        }
        // an object in YAML's block style has no brace: its first name stands for it
        boolean block = count > 0 && nameOffsets[0] == offset;
        return new ObjectNode(
                place,
                offset,
                block ? nameOffsets[1] : offset + 1,
                count == 0 ? NO_NAMES : Arrays.copyOf(names, count),
                count == 0 || !builder.isPlaced() ? NO_OFFSETS : Arrays.copyOf(nameOffsets, 2 * count),
                own);
    }
}
