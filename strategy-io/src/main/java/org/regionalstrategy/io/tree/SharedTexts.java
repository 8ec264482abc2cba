package org.regionalstrategy.io.tree;

import org.jspecify.annotations.Nullable;

/**
 * Makes one string of equal short texts where it can: ids recur in references, and are then held and hashed once. What it
 * forgets costs memory, never correctness.
 */
final class SharedTexts {
    private static final int SLOTS = 1 << 15;
    private static final int LONGEST = 40;

    private final @Nullable String[] texts = new @Nullable String[SLOTS];

    /** The text of these units. */
    String of(char[] units, int offset, int length) {
        if (length > LONGEST) {
            return new String(units, offset, length);
        }
        int slot = slot(units, offset, length);
        String known = texts[slot];
        if (known != null && isText(known, units, offset, length)) {
            return known;
        }
        String text = new String(units, offset, length);
        texts[slot] = text;
        return text;
    }

    private static int slot(char[] units, int offset, int length) {
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + units[i];
        }
        return (hash ^ hash >>> 16) & (SLOTS - 1);
    }

    private static boolean isText(String text, char[] units, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != units[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
