package org.regionalstrategy.io.tree;

/** Counts the code points before any place of a text: at once for every problem of one very long line. */
final class CodePointCounts {
    private static final int STEP = 512;

    private final String text;

    /** How many code points begin before each unit whose number is a multiple of the step. */
    private final int[] checkpoints;

    CodePointCounts(String text) {
        this.text = text;
        this.checkpoints = new int[text.length() / STEP + 1];
        for (int i = 1; i < checkpoints.length; i++) {
            checkpoints[i] = checkpoints[i - 1] + begun((i - 1) * STEP, i * STEP);
        }
    }

    /** How many code points begin from one unit to before another, neither of them within a pair. */
    int between(int start, int end) {
        return before(end) - before(start);
    }

    private int before(int offset) {
        int checkpoint = offset / STEP;
        return checkpoints[checkpoint] + begun(checkpoint * STEP, offset);
    }

    private int begun(int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            boolean second =
                    i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
            count += second ? 0 : 1;
        }
        return count;
    }
}
