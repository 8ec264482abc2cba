package org.regionalstrategy.model.common;

import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant. */
public final class Spelling {
    /** Longer words are not compared, which would cost the square of their length; nobody mistypes them by hand. */
    private static final int LONGEST = 100;

    /** Nobody mistypes more letters of a word, however long it is. */
    private static final int MOST_EDITS = 8;

    private Spelling() {}

    /**
     * The candidate nearest to a word by edit distance, ignoring case (insertion, deletion, substitution, transposition of
     * neighbours); of equally near ones the first. Absent where none is within a third of the length of the word, at least 1 and
     * at most {@value #MOST_EDITS}, and for words of more than {@value #LONGEST} characters.
     */
    public static Optional<String> nearest(String word, Iterable<String> candidates) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        int bound = Math.max(1, Math.min(MOST_EDITS, word.length() / 3));
        Optional<String> nearest = Optional.empty();
        for (String candidate : candidates) {
            String other = candidate.toLowerCase(Locale.ROOT);
            if (Math.abs(other.length() - lower.length()) > bound) {
                continue;
            }
            int distance = distance(lower, other, bound);
            if (distance <= bound) {
                nearest = Optional.of(candidate);
                bound = distance - 1;
            }
        }
        return nearest;
    }

    /**
     * Optimal string alignment distance (Damerau 1964; Levenshtein 1966), in {@code O(|a| bound)}: places of letters that lie further
     * apart than the bound are left out (Ukkonen 1985). Something above the bound as soon as it is above it.
     */
    private static int distance(String a, String b, int bound) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int from = Math.max(1, i - bound);
            int to = Math.min(b.length(), i + bound);
            row[from - 1] = from == 1 ? i : bound + 1;
            int least = from == 1 ? i : bound + 2;
            for (int j = from; j <= to; j++) {
                int substitution = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substitution, Math.min(row[j - 1], last[j]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (to < b.length()) {
                row[to + 1] = bound + 1;
            }
            // a transposition reaches back over one row, at a cost of one
            if (least > bound + 1) {
                return bound + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
