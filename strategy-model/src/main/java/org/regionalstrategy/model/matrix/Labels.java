package org.regionalstrategy.model.matrix;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.OptionalInt;

/** The names of the rows or columns of a matrix, in natural order, so that a set of names has one numbering. */
public final class Labels {
    private final ImmutableList<String> names;
    private final ImmutableMap<String, Integer> positions;

    private Labels(ImmutableList<String> sorted) {
        this.names = sorted;
        ImmutableMap.Builder<String, Integer> builder = ImmutableMap.builderWithExpectedSize(sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            builder.put(sorted.get(i), i);
        }
        this.positions = builder.buildOrThrow();
    }

    /** The labels with these names, each once. */
    public static Labels of(Iterable<String> names) {
        ImmutableSortedSet<String> sorted = ImmutableSortedSet.copyOf(names);
        sorted.forEach(name -> checkArgument(!name.isEmpty(), "label: must not be empty"));
        return new Labels(sorted.asList());
    }

    public int size() {
        return names.size();
    }

    /** The name at a position, counted from 0. */
    public String name(int position) {
        return names.get(position);
    }

    /** All names in natural order. */
    public ImmutableList<String> names() {
        return names;
    }

    /** The position of a name; empty if it is none of the labels. */
    public OptionalInt find(String name) {
        Integer position = positions.get(name);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /**
     * The position of a name.
     *
     * @throws IllegalArgumentException if it is none of the labels
     */
    public int position(String name) {
        Integer position = positions.get(name);
        checkArgument(position != null, "label: none of the %s labels is \"%s\"", names.size(), name);
        return position;
    }

    /** The labels of both. */
    Labels union(Labels other) {
        return names.equals(other.names)
                ? this
                : of(ImmutableSortedSet.<String>naturalOrder()
                        .addAll(names)
                        .addAll(other.names)
                        .build());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Labels that && names.equals(that.names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }

    @Override
    public String toString() {
        return names.toString();
    }
}
