package org.regionalstrategy.scoring.brokerage;

/** Is told how far a long computation has come. */
@FunctionalInterface
public interface ProgressListener {
    /**
     * Is called as work is done, by one thread at a time and with growing numbers, though not always from the same thread. It
     * must be quick, since the computation waits.
     *
     * @param done the steps done, at most the total
     * @param total all steps
     */
    void progressed(long done, long total);

    /** A listener that does not listen. */
    static ProgressListener none() {
        return (done, total) -> {};
    }
}
