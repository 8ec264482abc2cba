package org.regionalstrategy.io.tree;

/** Turns counts of code points, in which the YAML parser gives places, into offsets of UTF-16 units. */
final class CodePointOffsets {
    private static final int STEP = 512;

    private final String text;

    /** The offset of every code point whose count is a multiple of the step; empty when both counts are the same. */
    private final int[] checkpoints;

    CodePointOffsets(String text) {
        this.text = text;
        int points = text.codePointCount(0, text.length());
        if (points == text.length()) {
            checkpoints = new int[0];
            return;
        }
        checkpoints = new int[points / STEP + 1];
        for (int i = 1; i < checkpoints.length; i++) {
            checkpoints[i] = text.offsetByCodePoints(checkpoints[i - 1], STEP);
        }
    }

    int offset(int codePoints) {
        if (checkpoints.length == 0) {
            return Math.min(codePoints, text.length());
        }
        int checkpoint = Math.min(codePoints / STEP, checkpoints.length - 1);
        int offset = checkpoints[checkpoint];
        for (int i = checkpoint * STEP; i < codePoints && offset < text.length(); i++) {
            offset += Character.charCount(text.codePointAt(offset));
        }
        return offset;
    }
}
