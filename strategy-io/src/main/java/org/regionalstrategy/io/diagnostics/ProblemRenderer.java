package org.regionalstrategy.io.diagnostics;

import java.util.List;
import java.util.Locale;

/** Writes problems for people: what, where, the line with a caret, and what would help. */
public final class ProblemRenderer {
    private static final int GUTTER = 5;

    private ProblemRenderer() {}

    /**
     * One problem in up to five lines, without a final line break:
     *
     * <pre>{@code
     * error[unknown-field]: unknown field "contry"
     *   --> bad.yaml:8:5  at /regions/0/contry
     *     8 |     contry: NO
     *       |     ^^^^^^
     *    help: did you mean "country"?
     * }</pre>
     */
    public static String render(Problem problem) {
        StringBuilder out = new StringBuilder()
                .append(problem.severity().name().toLowerCase(Locale.ROOT))
                .append('[')
                .append(problem.code())
                .append("]: ")
                .append(problem.message())
                .append("\n  --> ")
                .append(problem.file());
        if (problem.line() > 0) {
            out.append(':').append(problem.line()).append(':').append(problem.column());
        }
        if (!problem.pointer().isEmpty()) {
            out.append("  at ").append(problem.pointer());
        }
        problem.excerpt().ifPresent(excerpt -> appendExcerpt(out, problem.line(), excerpt));
        problem.help().ifPresent(help -> out.append("\n   help: ").append(help));
        return out.toString();
    }

    /** All problems, each as {@link #render(Problem)} writes it, with an empty line between. */
    public static String render(List<Problem> problems) {
        StringBuilder out = new StringBuilder();
        for (Problem problem : problems) {
            if (!out.isEmpty()) {
                out.append("\n\n");
            }
            out.append(render(problem));
        }
        return out.toString();
    }

    private static void appendExcerpt(StringBuilder out, int line, Excerpt excerpt) {
        String number = Integer.toString(line);
        int gutter = Math.max(GUTTER, number.length());
        out.append('\n')
                .append(" ".repeat(gutter - number.length()))
                .append(number)
                .append(" | ")
                .append(excerpt.text())
                .append('\n')
                .append(" ".repeat(gutter))
                .append(" | ")
                .append(" ".repeat(excerpt.caret()))
                .append("^".repeat(excerpt.width()));
    }
}
