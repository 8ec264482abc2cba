package org.regionalstrategy.io.tree;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.io.text.ReadLimits;

/**
 * A document as a tree.
 *
 * @param root absent when the text is not well-formed or not within the limits
 * @param problems what the notation alone shows to be wrong, in the order found
 * @param leftOut values that are not in the tree because their field was given before
 */
public record Tree(Optional<Node> root, ProblemList problems, ImmutableList<Node> leftOut) {
    /** Reads the text in one pass; never throws for what stands in it. */
    public static Tree parse(SourceText source, Format format, ReadLimits limits) {
        TreeBuilder builder = new TreeBuilder(source, limits);
        try {
            switch (format) {
                case JSON -> JsonEvents.feed(source, limits, builder);
                case YAML -> YamlEvents.feed(source, builder);
            }
            return new Tree(builder.root(), builder.problems(), builder.leftOut());
        } catch (UnreadableException unreadable) {
            ProblemList problems = builder.problems();
            problems.add(unreadable.problem());
            return new Tree(Optional.empty(), problems, ImmutableList.of());
        }
    }
}
