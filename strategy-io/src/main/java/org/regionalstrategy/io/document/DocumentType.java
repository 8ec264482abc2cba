package org.regionalstrategy.io.document;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;
import org.regionalstrategy.io.codec.ObjectCodec;
import org.regionalstrategy.io.codec.Output;
import org.regionalstrategy.io.codec.Reading;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.diagnostics.ReadResult;
import org.regionalstrategy.io.emit.TextWriter;
import org.regionalstrategy.io.file.StrictText;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.io.text.ReadLimits;
import org.regionalstrategy.io.tree.Node;
import org.regionalstrategy.io.tree.SourceText;
import org.regionalstrategy.io.tree.Tree;
import org.regionalstrategy.model.Assessment;
import org.regionalstrategy.model.Strategy;

/**
 * A type of document, with the way from its text to the value and back.
 *
 * @param <T> the type of the value
 */
public final class DocumentType<T> {
    /** Documents that hold a strategy. */
    public static final DocumentType<Strategy> STRATEGY =
            new DocumentType<>(StrategyCodec.STRATEGY, StrategyCodec.VERSIONS);

    /** Documents that hold an assessment. */
    public static final DocumentType<Assessment> ASSESSMENT =
            new DocumentType<>(AssessmentCodec.ASSESSMENT, AssessmentCodec.VERSIONS);

    private final ObjectCodec<T, ?> codec;
    private final SchemaVersions versions;

    DocumentType(ObjectCodec<T, ?> codec, SchemaVersions versions) {
        this.codec = codec;
        this.versions = versions;
    }

    /** The fields of the document. */
    public ObjectCodec<T, ?> codec() {
        return codec;
    }

    /** Reads a file and those that it includes, and gathers what is wrong on every level. */
    public ReadResult<T> read(Path file, ReadLimits limits) {
        Optional<Format> format = Format.ofFileName(file);
        if (format.isEmpty()) {
            return read(file, FileTree.ofUnknownFormat(file.toString()), limits);
        }
        StrictText source = StrictText.read(file, file.toString(), limits.maxBytes());
        return source.text()
                .flatMap(text -> readFaultless(text, format.get(), limits))
                .orElseGet(() -> read(file, FileTree.of(source, format.get(), limits), limits));
    }

    private ReadResult<T> read(Path file, FileTree opened, ReadLimits limits) {
        Reading reading = new Reading();
        Optional<Node> root = opened.tree().root().flatMap(node -> versions.upgraded(node, reading));
        if (root.isEmpty()) {
            opened.tree().problems().addAll(reading.problems());
            return opened.tree().problems().result(Optional.empty());
        }
        opened.tree().leftOut().forEach(reading::lose);
        Includes includes = new Includes(file, codec, versions, limits, reading);
        Node whole = includes.merged(root.get(), opened.length());
        opened.tree().problems().addAll(includes.problems());
        return Decoding.decode(codec, whole, opened.tree().problems(), reading);
    }

    /** Reads a text, and gathers what is wrong on every level. */
    public ReadResult<T> read(StrictText source, Format format, ReadLimits limits) {
        return source.text()
                .map(text ->
                        readFaultless(text, format, limits).orElseGet(() -> read(Tree.parse(text, format, limits))))
                .orElseGet(() -> failed(source.problem().orElseThrow()));
    }

    private Optional<ReadResult<T>> readFaultless(SourceText text, Format format, ReadLimits limits) {
        return new FaultlessDocument<>(codec, versions).read(text, format, limits);
    }

    /** Decodes a tree that does not come from a file: it cannot include any. */
    public ReadResult<T> read(Tree tree) {
        Reading reading = new Reading();
        Optional<Node> root = tree.root().flatMap(node -> versions.upgraded(node, reading));
        if (root.isEmpty()) {
            tree.problems().addAll(reading.problems());
            return tree.problems().result(Optional.empty());
        }
        tree.leftOut().forEach(reading::lose);
        return Decoding.decode(codec, Includes.refused(root.get(), reading), tree.problems(), reading);
    }

    private static <T> ReadResult<T> failed(Problem problem) {
        return ReadResult.of(Optional.empty(), ImmutableList.of(problem), 1);
    }

    /** The canonical text of the value. */
    public String write(T value, Format format) {
        TextWriter out = TextWriter.of(format);
        write(value, out);
        return out.finished();
    }

    /** Writes the value where others write too. */
    public void write(T value, Output output) {
        codec.write(value, output);
    }
}
