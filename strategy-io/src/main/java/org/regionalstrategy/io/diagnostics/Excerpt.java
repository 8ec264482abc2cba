package org.regionalstrategy.io.diagnostics;

/**
 * The line of the source around a problem. Tabs and control characters are replaced one for one, and a long line is
 * cut around the place, so that it can be printed as it is.
 *
 * @param text the line, or the part of it near the problem
 * @param caret how many characters (code points) of the text come before the problem
 * @param width how many characters are marked, at least 1
 */
public record Excerpt(String text, int caret, int width) {
    /** Checks that the mark lies on the text or right after it. */
    public Excerpt {
        int length = text.codePointCount(0, text.length());
        if (caret < 0 || caret > length || width < 1) {
            throw new IllegalArgumentException(
                    "excerpt: caret and width must lie on the text: " + caret + ", " + width + " of " + length);
        }
    }
}
