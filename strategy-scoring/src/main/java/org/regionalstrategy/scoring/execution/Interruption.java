package org.regionalstrategy.scoring.execution;

import java.util.concurrent.CancellationException;

/** How long work that runs on one thread ends early. */
public final class Interruption {
    private Interruption() {}

    /**
     * Ends the work if the thread is interrupted; the thread stays so.
     *
     * @param task what is being computed
     * @throws CancellationException if the thread is interrupted
     */
    public static void check(String task) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException(task + ": interrupted");
        }
    }
}
