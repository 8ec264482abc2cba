package org.regionalstrategy.io.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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
    private static final Node[] NO_VALUES = {};

    private final TreeBuilder builder;
    private final SourceText source;

    /** The elements of a list, or the values of an object. */
    private final List<Node> values = new ArrayList<>();

    private final List<String> names = new ArrayList<>();

    /** Start and end of each name in turn. */
    private int[] nameOffsets = new int[16];

    /** The index of each name, once there are too many to look through. */
    private Map<String, Integer> indices = Map.of();

    private Place place;
    private int offset;
    private boolean object;

    private @Nullable String name;
    private int nameStart;
    private int nameEnd;
    private boolean skipped;

    Frame(TreeBuilder builder, SourceText source) {
        this.builder = builder;
        this.source = source;
        this.place = Place.root(source);
    }

    void begin(Place newPlace, int newOffset, boolean isObject) {
        place = newPlace;
        offset = newOffset;
        object = isObject;
        values.clear();
        names.clear();
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

    Place placeOfNext() {
        return place.child(name, indexOfNext());
    }

    private int indexOfNext() {
        return object ? -1 : values.size();
    }

    void scalar(int start, int end, ScalarKind kind, String text) {
        value(new ScalarNode(place, name, indexOfNext(), start, end, kind, text));
    }

    void value(Node node) {
        if (name == null) {
            values.add(node);
            return;
        }
        if (!skipped) {
            member(name, node);
        }
        name = null;
    }

    private void member(String unique, Node node) {
        int first = indexOf(unique);
        if (first < 0) {
            append(unique, node);
            index();
        } else {
            reportDuplicate(unique, first);
            builder.leaveOut(node);
        }
    }

    private void append(String unique, Node node) {
        int at = 2 * names.size();
        if (at == nameOffsets.length) {
            nameOffsets = Arrays.copyOf(nameOffsets, 2 * at);
        }
        nameOffsets[at] = nameStart;
        nameOffsets[at + 1] = nameEnd;
        names.add(unique);
        values.add(node);
    }

    private int indexOf(String unique) {
        if (names.size() >= MANY_MEMBERS) {
            return indices.getOrDefault(unique, -1);
        }
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(unique)) {
                return i;
            }
        }
        return -1;
    }

    private void index() {
        if (names.size() == MANY_MEMBERS) {
            indices = new HashMap<>();
            for (int i = 0; i < MANY_MEMBERS; i++) {
                indices.put(names.get(i), i);
            }
        } else if (names.size() > MANY_MEMBERS) {
            indices.put(names.get(names.size() - 1), names.size() - 1);
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
        if (!object) {
            return new ArrayNode(place, offset, values);
        }
        // an object in YAML's block style has no brace: its first name stands for it
        boolean block = !names.isEmpty() && nameOffsets[0] == offset;
        return new ObjectNode(
                place,
                offset,
                block ? nameOffsets[1] : offset + 1,
                names.toArray(NO_NAMES),
                names.isEmpty() ? NO_OFFSETS : Arrays.copyOf(nameOffsets, 2 * names.size()),
                values.toArray(NO_VALUES));
    }
}
