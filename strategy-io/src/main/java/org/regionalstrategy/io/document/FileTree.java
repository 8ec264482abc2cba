package org.regionalstrategy.io.document;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.io.file.StrictText;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.io.text.ReadLimits;
import org.regionalstrategy.io.tree.ProblemList;
import org.regionalstrategy.io.tree.Tree;

/**
 * A file as a tree.
 *
 * @param tree the tree, without a root when the file does not hold one
 * @param length the UTF-16 units of its text, never more than its bytes
 */
record FileTree(Tree tree, int length) {
    /**
     * Reads the file.
     *
     * @param name what to call it in problems
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    static FileTree open(Path file, String name, ReadLimits limits) {
        Optional<Format> format = Format.ofFileName(file);
        return format.isEmpty()
                ? ofUnknownFormat(name)
                : of(StrictText.read(file, name, limits.maxBytes()), format.get(), limits);
    }

    /** The text of a file as a tree. */
    static FileTree of(StrictText read, Format format, ReadLimits limits) {
        return read.text()
                .map(text -> new FileTree(
                        Tree.parse(text, format, limits), text.text().length()))
                .orElseGet(() -> without(read.problem().orElseThrow()));
    }

    /** What there is of a file whose name does not tell its format. */
    static FileTree ofUnknownFormat(String name) {
        return without(Problem.builder()
                .file(name)
                .code(ProblemCode.UNKNOWN_FORMAT.code())
                .message("the format is not known from the name of the file")
                .help("name it with .yaml, .yml or .json")
                .build());
    }

    private static FileTree without(Problem problem) {
        ProblemList problems = new ProblemList();
        problems.add(problem);
        return new FileTree(new Tree(Optional.empty(), problems, ImmutableList.of()), 0);
    }
}
