package org.regionalstrategy.scoring.variety;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The levels of a classification above the activities: a chain of functions from an activity to its group, from a group to its
 * supergroup, and so on, so that each level nests in the next. Level 1 holds the groups of the first function.
 *
 * @param chain from the finest to the broadest; at least one
 */
public record ClassificationLevels(ImmutableList<UnaryOperator<String>> chain) {
    public ClassificationLevels {
        checkArgument(!chain.isEmpty(), "classification: at least one level of groups is needed");
    }

    /** One level of groups. */
    public static ClassificationLevels of(UnaryOperator<String> group) {
        return new ClassificationLevels(ImmutableList.of(group));
    }

    public static ClassificationLevels of(List<UnaryOperator<String>> chain) {
        return new ClassificationLevels(ImmutableList.copyOf(chain));
    }

    /**
     * The levels of codes that nest by their first characters, such as those of HS, NACE or OKVED without dots; a shorter code
     * stands for itself.
     *
     * @param lengths falling, each above zero: 4 and 2 group 0101 and 0102 into 01
     */
    public static ClassificationLevels byPrefix(int... lengths) {
        ImmutableList.Builder<UnaryOperator<String>> chain = ImmutableList.builder();
        int before = Integer.MAX_VALUE;
        for (int length : lengths) {
            checkArgument(
                    length > 0 && length < before,
                    "classification: lengths of prefixes must be above zero and fall: %s after %s",
                    length,
                    before);
            before = length;
            chain.add(code -> code.substring(0, Math.min(length, code.length())));
        }
        return new ClassificationLevels(chain.build());
    }

    /** How many levels there are above the activities. */
    public int count() {
        return chain.size();
    }

    String groupOf(String name, int level) {
        return requireNonNull(chain.get(level).apply(name), () -> "group of " + name);
    }
}
