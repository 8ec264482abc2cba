package org.regionalstrategy.io.tree;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;
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
        return parse(source, format, limits, ListDecoders.NONE);
    }

    /**
     * Reads the text in one pass, in which elements of lists are decoded as soon as each is complete.
     *
     * @param decoders decode them; what they throw ends the pass
     */
    public static Tree parse(SourceText source, Format format, ReadLimits limits, ListDecoders decoders) {
        return of(new TreeBuilder(source, limits, decoders), builder -> {
            switch (format) {
                case JSON -> JsonEvents.feed(source, limits, builder);
                case YAML -> YamlEvents.feed(source, builder);
            }
        });
    }

    /**
     * Gathers a tree from whatever tells its parts.
     *
     * @param events tells the builder the parts in the order of the document, one root value
     */
    public static Tree of(SourceText source, ReadLimits limits, Consumer<TreeBuilder> events) {
        return of(new TreeBuilder(source, limits, ListDecoders.NONE), events);
    }

    private static Tree of(TreeBuilder builder, Consumer<TreeBuilder> events) {
        try {
            events.accept(builder);
            return new Tree(builder.root(), builder.problems(), builder.leftOut());
        } catch (UnreadableException unreadable) {
            ProblemList problems = builder.problems();
            problems.add(unreadable.problem());
            return new Tree(Optional.empty(), problems, ImmutableList.of());
        }
    }
}
