package org.regionalstrategy.scoring.execution;

import com.google.common.base.Throwables;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** One run over blocks: the leader is the caller's thread; helpers join while there are blocks left. */
final class BlockRun {
    private final String task;
    private final int blocks;
    private final IntConsumer block;
    private final Progress progress;
    private final AtomicInteger next = new AtomicInteger();
    private final Object lock = new Object();
    private volatile boolean stopped;
    private @Nullable Throwable failure;
    private boolean closed;
    private int active;
    private int done;

    BlockRun(String task, int blocks, IntConsumer block, Progress progress) {
        this.task = task;
        this.blocks = blocks;
        this.block = block;
        this.progress = progress;
    }

    /** Works until no block is left, then waits for the helpers that have joined; the others find nothing to do. */
    void lead() {
        boolean interrupted = false;
        while (!stopped) {
            if (Thread.interrupted()) {
                interrupted = true;
                stopped = true;
            } else if (!takeOne()) {
                break;
            }
        }
        interrupted |= awaitHelpers();
        finish(interrupted);
    }

    void help() {
        synchronized (lock) {
            if (closed) {
                return;
            }
            active++;
        }
        while (!stopped && takeOne()) {
            // the next block
        }
        synchronized (lock) {
            active--;
            lock.notifyAll();
        }
    }

    private boolean takeOne() {
        int number = next.getAndIncrement();
        if (number >= blocks) {
            return false;
        }
        try {
            block.accept(number);
            synchronized (lock) {
                done++;
                progress.advanced(task, done, blocks);
            }
        } catch (RuntimeException | Error problem) {
            synchronized (lock) {
                if (failure == null) {
                    failure = problem;
                }
            }
            stopped = true;
        }
        return true;
    }

    private boolean awaitHelpers() {
        boolean interrupted = false;
        synchronized (lock) {
            closed = true;
            while (active > 0) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                    stopped = true;
                }
            }
        }
        return interrupted;
    }

    private void finish(boolean interrupted) {
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        synchronized (lock) {
            if (failure != null) {
                Throwables.throwIfUnchecked(failure);
            }
            if (done < blocks) {
                throw new CancellationException(task + ": interrupted after " + done + " of " + blocks + " blocks");
            }
        }
    }
}
