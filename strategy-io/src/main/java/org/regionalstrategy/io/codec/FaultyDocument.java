package org.regionalstrategy.io.codec;

/** A mistake was met in a reading that does not keep what is needed to tell of it: the document has to be read again. */
public final class FaultyDocument extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FaultyDocument() {
        super("the document has mistakes", null, false, false);
    }
}
