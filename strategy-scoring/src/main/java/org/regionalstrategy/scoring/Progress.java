package org.regionalstrategy.scoring;

/** Hears how far long work has come. Called by one thread at a time, not always by the same; should return at once. */
@FunctionalInterface
public interface Progress {
    /** Listens to nothing. */
    Progress SILENT = (task, done, total) -> {};

    /**
     * A block of work is done.
     *
     * @param task what is being computed, a few English words
     * @param done how many blocks are done, 1 to {@code total}
     */
    void advanced(String task, int done, int total);
}
