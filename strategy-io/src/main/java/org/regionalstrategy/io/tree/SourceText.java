package org.regionalstrategy.io.tree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.diagnostics.Excerpt;
import org.regionalstrategy.io.diagnostics.PrintableText;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.diagnostics.ProblemBuilder;

/** A text under a name, with its lines: turns places in the text into lines, columns and excerpts. */
public final class SourceText {
    /** An excerpt shows at most this many UTF-16 units of a line. */
    private static final int EXCERPT_LENGTH = 120;

    /** How much of a long line is shown before the problem. */
    private static final int EXCERPT_LEAD = 60;

    private final String name;
    private final String text;
    private final boolean seen;
    private final boolean decoded;
    private final int firstLine;
    private volatile int @Nullable [] lineStarts;
    private volatile @Nullable CodePointCounts counts;

    /** The text of the file or stream of that name, without a byte order mark. */
    public SourceText(String name, String text) {
        this(name, text, 1, true, false);
    }

    /** A part of such a text, which begins at the start of that line. */
    public SourceText(String name, String text, int firstLine) {
        this(name, text, firstLine, true, false);
    }

    private SourceText(String name, String text, int firstLine, boolean seen, boolean decoded) {
        this.name = name;
        this.text = text;
        this.seen = seen;
        this.decoded = decoded;
        this.firstLine = firstLine;
    }

    /** The text of a file or stream of that name that was UTF-8, without a byte order mark. */
    public static SourceText decoded(String name, String text) {
        return new SourceText(name, text, 1, true, true);
    }

    /** A text that somebody else has parsed: problems of it have neither lines nor excerpts. */
    public static SourceText unseen(String name) {
        return new SourceText(name, "", 1, false, false);
    }

    /** The name of the file or stream. */
    public String name() {
        return name;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** Whether it comes from UTF-8: then no surrogate stands alone in it, unless one is written as an escape. */
    boolean isDecoded() {
        return decoded;
    }

    /** A problem of that place with its line, column and excerpt set; a place after the text is its end. */
    public ProblemBuilder problemAt(Span span) {
        if (!seen) {
            return Problem.builder().file(name);
        }
        int start = Math.min(span.start(), text.length());
        int end = Math.min(Math.max(span.end(), start), text.length());
        int line = lineOf(start);
        int endLine = lineOf(end);
        return Problem.builder()
                .file(name)
                .line(line + firstLine)
                .column(columnOf(line, start))
                .endLine(endLine + firstLine)
                .endColumn(columnOf(endLine, end))
                .excerpt(excerpt(line, start, end));
    }

    /** The place in words after that beginning, such as "; first at line 3, column 5"; empty if the text is unseen. */
    public String describe(Span span, String beginning) {
        return seen ? beginning + "line " + lineNumber(span.start()) + ", column " + columnNumber(span.start()) : "";
    }

    /** The number of the line with the unit at this offset. */
    public int lineNumber(int offset) {
        return lineOf(Math.min(offset, text.length())) + firstLine;
    }

    /** The column of the unit at this offset in code points, from 1. */
    public int columnNumber(int offset) {
        int within = Math.min(offset, text.length());
        return columnOf(lineOf(within), within);
    }

    /** Where each line starts; found when the first problem asks for it, since most documents have none. */
    private int[] lineStarts() {
        int[] starts = lineStarts;
        if (starts == null) {
            starts = lineStarts(text);
            lineStarts = starts;
        }
        return starts;
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found : -found - 2;
    }

    private int columnOf(int line, int offset) {
        return counts().between(lineStarts()[line], offset) + 1;
    }

    private CodePointCounts counts() {
        CodePointCounts made = counts;
        if (made == null) {
            made = new CodePointCounts(text);
            counts = made;
        }
        return made;
    }

    private int lineEnd(int line) {
        int[] starts = lineStarts();
        int end = line + 1 < starts.length ? starts[line + 1] : text.length();
        while (end > starts[line] && isLineBreak(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private Excerpt excerpt(int line, int start, int end) {
        int lineStart = lineStarts()[line];
        int lineEnd = lineEnd(line);
        int from = lineEnd - lineStart <= EXCERPT_LENGTH ? lineStart : Math.max(lineStart, start - EXCERPT_LEAD);
        int to = Math.min(lineEnd, from + EXCERPT_LENGTH);
        from = awayFromPair(from);
        to = awayFromPair(to);
        int markStart = Math.min(Math.max(start, from), to);
        int markEnd = Math.min(Math.max(end, markStart), to);
        return new Excerpt(
                PrintableText.of(text.substring(from, to)),
                text.codePointCount(from, markStart),
                Math.max(1, text.codePointCount(markStart, markEnd)));
    }

    /** The offset itself, or the one before when it would cut a surrogate pair. */
    private int awayFromPair(int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return inside ? offset - 1 : offset;
    }

    private static boolean isLineBreak(char unit) {
        return unit == '\n' || unit == '\r';
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean pair = unit == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (isLineBreak(unit) && !pair) {
                starts = count == starts.length ? Arrays.copyOf(starts, 2 * count) : starts;
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
