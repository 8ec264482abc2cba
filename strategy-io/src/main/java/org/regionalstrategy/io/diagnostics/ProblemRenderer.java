package org.regionalstrategy.io.diagnostics;

import java.util.List;
import java.util.Locale;
import org.regionalstrategy.model.Severity;

/** Writes problems for people: what, where, the line with a caret, and what would help. */
public final class ProblemRenderer {
    private static final int GUTTER = 5;
    private static final String RED = "\u001b[1;31m";
    private static final String YELLOW = "\u001b[1;33m";
    private static final String RESET = "\u001b[0m";

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
        return render(problem, false);
    }

    /**
     * One problem as {@link #render(Problem)} writes it, for a terminal: its kind and the caret in red, or in yellow if it is a
     * warning, by the escape sequences of ECMA-48.
     */
    public static String renderColoured(Problem problem) {
        return render(problem, true);
    }

    private static String render(Problem problem, boolean coloured) {
        String colour = problem.severity() == Severity.ERROR ? RED : YELLOW;
        StringBuilder out = new StringBuilder()
                .append(coloured ? colour : "")
                .append(problem.severity().name().toLowerCase(Locale.ROOT))
                .append('[')
                .append(problem.code())
                .append(']')
                .append(coloured ? RESET : "")
                .append(": ")
                .append(PrintableText.of(problem.message()))
                .append("\n  --> ")
                .append(PrintableText.of(problem.file()));
        if (problem.line() > 0) {
            out.append(':').append(problem.line()).append(':').append(problem.column());
        }
        if (!problem.pointer().isEmpty()) {
            out.append("  at ").append(PrintableText.of(problem.pointer()));
        }
        problem.excerpt()
                .ifPresent(excerpt ->
                        appendExcerpt(out, problem.line(), excerpt, coloured ? colour : "", coloured ? RESET : ""));
        problem.help().ifPresent(help -> out.append("\n   help: ").append(PrintableText.of(help)));
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

    private static void appendExcerpt(StringBuilder out, int line, Excerpt excerpt, String colour, String reset) {
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
                .append(colour)
                .append("^".repeat(excerpt.width()))
                .append(reset);
    }
}
