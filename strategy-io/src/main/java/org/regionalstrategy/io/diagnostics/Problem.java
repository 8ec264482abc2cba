package org.regionalstrategy.io.diagnostics;

import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.Severity;

/**
 * One thing that is wrong, or worth a look, in a document or a table, with its place. Lines and columns count from 1;
 * columns count characters (Unicode code points). All are 0 when the problem concerns the file as a whole.
 */
@Value.Immutable
@ValueStyle
public abstract class Problem {
    /** By file and place in it, then by code and message, so that a list of problems has one order. */
    public static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::code)
            .thenComparing(Problem::pointer)
            .thenComparing(Problem::message);

    Problem() {}

    /** The kind in kebab-case: a {@link ProblemCode} of the reader or an integrity rule of the model. */
    public abstract String code();

    /** Whether it keeps the document from being read. */
    @Value.Default
    public Severity severity() {
        return Severity.ERROR;
    }

    /** The file as the reader was given it, or the name given with a text. */
    public abstract String file();

    /** The line where it starts, from 1; 0 for the file as a whole. */
    @Value.Default
    public int line() {
        return 0;
    }

    /** The column where it starts, from 1; 0 for the file as a whole. */
    @Value.Default
    public int column() {
        return 0;
    }

    /** The line where it ends. */
    @Value.Default
    public int endLine() {
        return line();
    }

    /** The column after its last character. */
    @Value.Default
    public int endColumn() {
        return column();
    }

    /** The place in the tree as a JSON Pointer (RFC 6901); empty for the root and for tables. */
    @Value.Default
    public String pointer() {
        return "";
    }

    /** What is wrong, in a sentence without a full stop. */
    public abstract String message();

    /** What would mend it, where that is known. */
    public abstract Optional<String> help();

    /** The line of the source, where there is one. */
    public abstract Optional<Excerpt> excerpt();

    /** The problem with its line of source and a caret, as {@link ProblemRenderer#render(Problem)} writes it. */
    @Override
    public String toString() {
        return ProblemRenderer.render(this);
    }

    /** A builder with these values to change. */
    public abstract ProblemBuilder toBuilder();

    /** A builder that needs a code, a file and a message. */
    public static ProblemBuilder builder() {
        return new ProblemBuilder();
    }
}
