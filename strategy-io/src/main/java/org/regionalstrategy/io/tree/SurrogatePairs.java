package org.regionalstrategy.io.tree;

/** Tells whether a text is a sequence of whole characters: half a pair has no encoding in UTF-8. */
public final class SurrogatePairs {
    private SurrogatePairs() {}

    /** Whether a half of a surrogate pair stands alone somewhere in the text. */
    public static boolean broken(String text) {
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                return true;
            }
            i += Character.charCount(point);
        }
        return false;
    }
}
