package org.regionalstrategy.io.table;

/** Looks at stretches of a buffer as texts. */
final class Texts {
    private Texts() {}

    static boolean equal(String text, char[] units, int offset, int length) {
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
