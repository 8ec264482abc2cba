package org.regionalstrategy.io;

import com.google.common.collect.ImmutableSortedSet;

/**
 * A document in its canonical form.
 *
 * @param original the text that was formatted, without a byte order mark
 * @param text the canonical text, after the comments at the head of the document if there are any
 * @param lostComments the lines of the original document with comments that the text does not have
 */
public record FormattedDocument(String original, String text, ImmutableSortedSet<Integer> lostComments) {
    /** Whether the text has all comments of the original document. */
    public boolean keepsComments() {
        return lostComments.isEmpty();
    }
}
