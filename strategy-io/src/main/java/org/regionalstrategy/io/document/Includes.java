package org.regionalstrategy.io.document;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Field;
import org.regionalstrategy.io.codec.ObjectCodec;
import org.regionalstrategy.io.codec.Reading;
import org.regionalstrategy.io.codec.Shape;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.io.text.ReadLimits;
import org.regionalstrategy.io.tree.Node;
import org.regionalstrategy.io.tree.Node.ArrayNode;
import org.regionalstrategy.io.tree.Node.Member;
import org.regionalstrategy.io.tree.Node.ObjectNode;
import org.regionalstrategy.io.tree.Node.ScalarKind;
import org.regionalstrategy.io.tree.Node.ScalarNode;
import org.regionalstrategy.io.tree.ProblemList;

/**
 * Adds the lists of included documents to those of the first. A document is included once; the limit of bytes is for all
 * of them together. Every value keeps its place in its own file.
 */
final class Includes {
    private static final int MAX_DEPTH = 16;

    private final Path first;
    private final ObjectCodec<?, ?> codec;
    private final SchemaVersions versions;
    private final ReadLimits limits;
    private final Reading reading;
    private final ProblemList problems = new ProblemList();
    private final Set<Path> included = new HashSet<>();
    private int remaining;

    Includes(Path first, ObjectCodec<?, ?> codec, SchemaVersions versions, ReadLimits limits, Reading reading) {
        this.first = first;
        this.codec = codec;
        this.versions = versions;
        this.limits = limits;
        this.reading = reading;
        this.remaining = limits.maxBytes();
    }

    /** Problems of the notation of included documents. */
    ProblemList problems() {
        return problems;
    }

    /** The root itself after reporting that a text cannot include files, if it wants to. */
    static Node refused(Node root, Reading reading) {
        include(root).ifPresent(member -> {
            reading.report(
                    ProblemCode.INVALID_INCLUDE,
                    member.nameSpan(),
                    member.value().place(),
                    "other documents are only included where the first is read from a file",
                    "read it by its path, or put everything into one document");
            reading.loseAnything();
        });
        return root;
    }

    /** Whether a document names others. */
    static boolean includes(Node root) {
        return include(root).isPresent();
    }

    private static Optional<Member> include(Node root) {
        return root instanceof ObjectNode object ? object.member(DocumentFields.INCLUDE) : Optional.empty();
    }

    /**
     * The first document with the lists of all that it includes, by whatever way.
     *
     * @param length the length of the first document
     * @throws UncheckedIOException if the first document is gone meanwhile
     */
    Node merged(Node root, int length) {
        boolean includes = includes(root) && codec.field(DocumentFields.INCLUDE).isPresent();
        if (!includes || !(root instanceof ObjectNode object)) {
            return root;
        }
        remaining -= length;
        MergedLists lists = new MergedLists(object);
        try {
            Path real = first.toRealPath();
            IncludedPath paths = new IncludedPath(real.resolveSibling(".").normalize());
            follow(object, new Document(real, first, ImmutableSet.of(real)), paths, lists);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return lists.merged();
    }

    private void follow(ObjectNode root, Document document, IncludedPath paths, MergedLists lists) {
        Node files = include(root).map(Member::value).orElse(root);
        if (!(files instanceof ArrayNode list)) {
            return;
        }
        for (Node element : list.elements()) {
            if (element instanceof ScalarNode file && file.kind() == ScalarKind.TEXT) {
                try {
                    add(file, locate(file.text(), document, paths), paths, lists);
                } catch (IllegalArgumentException refused) {
                    reading.report(ProblemCode.INVALID_INCLUDE, file, String.valueOf(refused.getMessage()), "");
                    reading.loseAnything();
                }
            }
        }
    }

    private Document locate(String written, Document including, IncludedPath paths) {
        Path real = paths.locate(written, including.real);
        if (including.chain.contains(real)) {
            throw new IllegalArgumentException("the document includes itself, by this way: " + written);
        }
        if (!included.add(real)) {
            throw new IllegalArgumentException("the document is included already: " + written);
        }
        if (including.chain.size() > MAX_DEPTH) {
            throw new IllegalArgumentException("documents include each other deeper than " + MAX_DEPTH + " levels");
        }
        Path shown = including.shown.resolveSibling(written).normalize();
        ImmutableSet<Path> chain =
                ImmutableSet.<Path>builder().addAll(including.chain).add(real).build();
        return new Document(real, shown, chain);
    }

    private void add(ScalarNode written, Document document, IncludedPath paths, MergedLists lists) {
        FileTree opened = open(written, document);
        remaining -= opened.length();
        problems.addAll(opened.tree().problems());
        opened.tree().leftOut().forEach(reading::lose);
        Optional<Node> root = opened.tree().root().flatMap(node -> versions.upgraded(node, reading));
        if (root.isPresent() && root.get() instanceof ObjectNode object) {
            check(object);
            object.members().forEach(member -> add(member, object, lists));
            follow(object, document, paths, lists);
        } else {
            root.ifPresent(node -> reading.reportType(node, "an object", ""));
            reading.loseAnything();
        }
    }

    private FileTree open(ScalarNode written, Document document) {
        ReadLimits rest = limits.toBuilder().maxBytes(Math.max(1, remaining)).build();
        try {
            return FileTree.open(document.real, document.shown.toString(), rest);
        } catch (UncheckedIOException failure) {
            throw new IllegalArgumentException("the file cannot be read: " + written.text(), failure);
        }
    }

    private void check(ObjectNode root) {
        Optional<Member> version = root.member(DocumentFields.SCHEMA_VERSION);
        if (version.isEmpty()) {
            reading.report(
                    ProblemCode.MISSING_FIELD,
                    root,
                    "an included document needs the field \"" + DocumentFields.SCHEMA_VERSION + "\"",
                    "Expected: the text \"" + versions.newest() + "\".");
        } else {
            Codecs.TEXT.read(version.get().value(), reading);
        }
        include(root).ifPresent(include -> DocumentFields.INCLUDED_FILES.read(include.value(), reading));
    }

    private void add(Member member, ObjectNode root, MergedLists lists) {
        if (member.name().equals(DocumentFields.SCHEMA_VERSION) || member.name().equals(DocumentFields.INCLUDE)) {
            return;
        }
        Optional<? extends Field<?, ?, ?>> field = codec.field(member.name());
        if (field.isEmpty()) {
            codec.reportUnknown(root, member, reading);
            reading.lose(member.value());
        } else if (!(field.get().shape() instanceof Shape.ListOf)) {
            reading.report(
                    ProblemCode.INVALID_INCLUDE,
                    member.nameSpan(),
                    member.value().place(),
                    "only the first document has the field \"" + member.name() + "\"; an included one has lists",
                    "move it to the first document");
        } else if (member.value() instanceof ArrayNode list) {
            lists.add(member, list);
        } else {
            reading.reportType(member.value(), "a list", "");
            reading.loseAnything();
        }
    }

    /** A document on the way: its real path, the path to show, and the real paths from the first one to it. */
    private record Document(Path real, Path shown, ImmutableSet<Path> chain) {}
}
