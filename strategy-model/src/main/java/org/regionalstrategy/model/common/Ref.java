package org.regionalstrategy.model.common;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * A typed reference to a thing of a strategy, resolved by {@code Strategy.resolve}.
 *
 * @param <T> the type of the thing
 * @param type the type of the thing, since ids are unique only among things of one type
 * @param id the id of the thing, not empty
 */
public record Ref<T extends Identified>(Class<T> type, String id) implements Comparable<Ref<?>> {
    public Ref {
        requireNonNull(type, "type");
        checkArgument(!id.isEmpty(), "reference to a %s: the id must not be empty", type.getSimpleName());
    }

    public static <T extends Identified> Ref<T> of(Class<T> type, String id) {
        return new Ref<>(type, id);
    }

    /** By the name of the type, then by id. */
    @Override
    public int compareTo(Ref<?> other) {
        if (type == other.type) {
            return id.compareTo(other.id);
        }
        int byType = type.getSimpleName().compareTo(other.type.getSimpleName());
        return byType != 0 ? byType : id.compareTo(other.id);
    }

    /** The type and the id, such as {@code Region tomsk-region}. */
    @Override
    public String toString() {
        return type.getSimpleName() + " " + id;
    }
}
