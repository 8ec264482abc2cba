package org.regionalstrategy.io.document;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Reading;
import org.regionalstrategy.io.diagnostics.ReadResult;
import org.regionalstrategy.io.tree.Node;
import org.regionalstrategy.io.tree.ProblemList;
import org.regionalstrategy.io.tree.Tree;
import org.regionalstrategy.model.IntegrityException;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.Violation;

/** The way from a tree to a value, through its codec and the model's rules. */
public final class Decoding {
    private Decoding() {}

    /** The value of a tree that is no document but a part of one, or of somebody else's. */
    public static <T> ReadResult<T> decode(Codec<T> codec, Tree tree) {
        if (tree.root().isEmpty()) {
            return tree.problems().result(Optional.empty());
        }
        Reading reading = new Reading();
        tree.leftOut().forEach(reading::lose);
        return decode(codec, tree.root().get(), tree.problems(), reading);
    }

    /**
     * The value of a node.
     *
     * @param before what has been found already
     * @param reading what has been found already of the values
     */
    static <T> ReadResult<T> decode(Codec<T> codec, Node root, ProblemList before, Reading reading) {
        T value = null;
        ImmutableList<Violation> violations;
        try {
            value = codec.read(root, reading);
            violations = warnings(value);
        } catch (IntegrityException broken) {
            violations = broken.violations();
        }
        ProblemList problems = new ProblemList();
        problems.addAll(before);
        problems.addAll(reading.problems());
        new IntegrityReport(root, reading).addTo(problems, violations);
        return problems.result(Optional.ofNullable(value));
    }

    /** What the model warns of in a value. */
    static ImmutableList<Violation> warnings(@Nullable Object value) {
        return value instanceof Strategy strategy ? strategy.warnings() : ImmutableList.of();
    }
}
