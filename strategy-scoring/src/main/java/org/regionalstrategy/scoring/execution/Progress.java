package org.regionalstrategy.scoring.execution;

/** Hears how far long work has come. Called by one thread at a time, not always by the same; should return at once. */
@FunctionalInterface
public interface Progress {
    /** Listens to nothing. */
    Progress SILENT = (task, done, total) -> {};

    /**
     * A part of the work is done.
     *
     * @param task what is being computed, a few English words
     * @param done how many parts are done, 1 to {@code total}, never fewer than before
     * @param total how many there are
     */
    void advanced(String task, long done, long total);
}
