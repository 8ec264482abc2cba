package org.regionalstrategy.model.common;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A place in a strategy, such as {@code packages[2].requires.allOf[1]}.
 *
 * <p>A path holds its parent, so that going one step further costs the same at any depth.
 */
public final class Path {
    /** The strategy itself. */
    public static final Path ROOT = new Path(null, "");

    private final @Nullable Path parent;
    private final Object segment;

    private Path(@Nullable Path parent, Object segment) {
        this.parent = parent;
        this.segment = segment;
    }

    public Path property(String name) {
        return new Path(this, Objects.requireNonNull(name, "name"));
    }

    /** The place in a list, counted from 0. */
    public Path index(int index) {
        return new Path(this, index);
    }

    /** Names of properties ({@link String}) and positions in lists ({@link Integer}), from the root on. */
    public ImmutableList<Object> segments() {
        Deque<Object> segments = new ArrayDeque<>();
        Path path = this;
        for (Path above = path.parent; above != null; above = path.parent) {
            segments.addFirst(path.segment);
            path = above;
        }
        return ImmutableList.copyOf(segments);
    }

    /** The place as a JSON pointer (RFC 6901): {@code /packages/2/requires/allOf/1}. */
    public String toJsonPointer() {
        StringBuilder pointer = new StringBuilder();
        for (Object step : segments()) {
            pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Path that && segments().equals(that.segments());
    }

    @Override
    public int hashCode() {
        return segments().hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Object step : segments()) {
            if (step instanceof Integer) {
                text.append('[').append(step).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step);
            }
        }
        return text.toString();
    }
}
