package org.regionalstrategy.scoring.contribution;

import java.util.concurrent.CancellationException;

/** How a long calculation ends early. */
final class Interruption {
    private Interruption() {}

    /** Ends the calculation if the thread is interrupted; the thread stays so. */
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("shapley values: interrupted");
        }
    }
}
