package org.regionalstrategy.io.tree;

/**
 * A stretch of the source text in UTF-16 units.
 *
 * @param start its first unit
 * @param end after its last unit, at least the start
 */
public record Span(int start, int end) {
    /** Checks the order. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span: 0 <= start <= end must hold: " + start + ", " + end);
        }
    }

    /** The stretch of one unit. */
    public static Span at(int offset) {
        return new Span(offset, offset + 1);
    }
}
