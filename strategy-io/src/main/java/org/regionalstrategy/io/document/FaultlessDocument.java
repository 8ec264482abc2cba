package org.regionalstrategy.io.document;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.regionalstrategy.io.codec.FaultyDocument;
import org.regionalstrategy.io.codec.ObjectCodec;
import org.regionalstrategy.io.codec.Reading;
import org.regionalstrategy.io.diagnostics.ReadResult;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.io.text.ReadLimits;
import org.regionalstrategy.io.tree.Node;
import org.regionalstrategy.io.tree.ProblemList;
import org.regionalstrategy.io.tree.SourceText;
import org.regionalstrategy.io.tree.Tree;
import org.regionalstrategy.model.IntegrityException;
import org.regionalstrategy.model.Violation;

/**
 * Reads a document on the assumption that it has no mistakes, as most large ones that a program has written: each element of its
 * lists becomes a value as soon as it is complete, and the tree of it is dropped. At the first mistake this gives up, and the
 * document is read again with all of its tree, which it takes to tell all mistakes with their places. So there are two ways
 * through the text, and one through the codecs.
 *
 * @param <T> the type of the value
 */
final class FaultlessDocument<T> {
    private final ObjectCodec<T, ?> codec;
    private final SchemaVersions versions;

    FaultlessDocument(ObjectCodec<T, ?> codec, SchemaVersions versions) {
        this.codec = codec;
        this.versions = versions;
    }

    /** The value with the warnings of the model; absent if anything is wrong, or if the document needs its whole tree. */
    Optional<ReadResult<T>> read(SourceText text, Format format, ReadLimits limits) {
        return value(text, format, limits).map(value -> {
            ImmutableList<Violation> warnings = Decoding.warnings(value);
            ProblemList problems = new ProblemList();
            if (!warnings.isEmpty()) {
                Node root = Tree.parse(text, format, limits).root().orElseThrow();
                new IntegrityReport(root, new Reading()).addTo(problems, warnings);
            }
            return problems.result(Optional.of(value));
        });
    }

    private Optional<T> value(SourceText text, Format format, ReadLimits limits) {
        Reading reading = new Reading();
        try {
            Tree tree = Tree.parse(text, format, limits, codec.listDecoders(reading));
            Optional<Node> root = tree.root().filter(versions::isNewest).filter(node -> !Includes.includes(node));
            if (root.isEmpty() || tree.problems().count() > 0) {
                return Optional.empty();
            }
            T value = codec.read(root.get(), reading);
            return reading.problems().count() > 0 ? Optional.empty() : Optional.ofNullable(value);
        } catch (FaultyDocument | IntegrityException faulty) {
            return Optional.empty();
        }
    }
}
