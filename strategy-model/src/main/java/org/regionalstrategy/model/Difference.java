package org.regionalstrategy.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.regionalstrategy.model.common.Ref;

/** One thing in which two strategies differ. */
public sealed interface Difference {
    /** The thing that differs. */
    Ref<?> thing();

    /** The later strategy has it, the earlier one has not. */
    record Added(Ref<?> thing) implements Difference {
        public Added {
            requireNonNull(thing, "thing");
        }

        @Override
        public String toString() {
            return "+ " + thing;
        }
    }

    /** The earlier strategy has it, the later one has not. */
    record Removed(Ref<?> thing) implements Difference {
        public Removed {
            requireNonNull(thing, "thing");
        }

        @Override
        public String toString() {
            return "- " + thing;
        }
    }

    /**
     * Both have it, with different values of an attribute.
     *
     * @param attribute the name of the attribute
     * @param before the value in the earlier strategy; of a list the elements that only it has, of an absent value none
     * @param after the same for the later strategy
     */
    record Changed(Ref<?> thing, String attribute, ImmutableList<Object> before, ImmutableList<Object> after)
            implements Difference {
        public Changed {
            requireNonNull(thing, "thing");
            requireNonNull(attribute, "attribute");
        }

        @Override
        public String toString() {
            return "~ " + thing + " " + attribute + ": " + words(before) + " -> " + words(after);
        }

        private static String words(ImmutableList<Object> values) {
            return values.isEmpty()
                    ? "none"
                    : values.stream().map(Object::toString).collect(Collectors.joining(", "));
        }
    }
}
