package org.regionalstrategy.scoring.contribution;

/** Hears how far a long calculation has come. It is called by the thread that calculates. */
@FunctionalInterface
public interface ProgressListener {
    /** Hears nothing. */
    ProgressListener NONE = (done, all) -> {};

    /**
     * Some of the work is done.
     *
     * @param done how many steps are done, from 1 to all, never fewer than before
     * @param all how many steps there are
     */
    void progressed(long done, long all);
}
