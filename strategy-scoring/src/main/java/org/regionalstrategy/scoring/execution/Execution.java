package org.regionalstrategy.scoring.execution;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.IntConsumer;

/**
 * Where long work runs and who hears of it. Work is cut into blocks that do not depend on the number of threads, so that the
 * result does not either. The calling thread works too; what the executor cannot take, it does alone.
 *
 * <p>Interrupting the calling thread cancels the work: blocks that have begun are finished, then
 * {@link java.util.concurrent.CancellationException} is thrown and the thread stays interrupted.
 */
public final class Execution {
    private final Executor executor;
    private final int threads;
    private final Progress progress;

    private Execution(Executor executor, int threads, Progress progress) {
        this.executor = executor;
        this.threads = threads;
        this.progress = progress;
    }

    /** On the calling thread alone. */
    public static Execution sequential() {
        return new Execution(Runnable::run, 1, Progress.SILENT);
    }

    /** On the calling thread and the common pool, as many threads as there are processors. */
    public static Execution parallel() {
        return new Execution(ForkJoinPool.commonPool(), Runtime.getRuntime().availableProcessors(), Progress.SILENT);
    }

    /**
     * On the calling thread and an executor of the caller's.
     *
     * @param executor runs tasks on threads of its own
     * @param threads how many threads work at once, the calling one included
     */
    public static Execution on(Executor executor, int threads) {
        checkArgument(threads >= 1, "execution: threads must be >= 1: %s", threads);
        return new Execution(requireNonNull(executor, "executor"), threads, Progress.SILENT);
    }

    /** The same, with a listener. */
    public Execution with(Progress listener) {
        return new Execution(executor, threads, requireNonNull(listener, "listener"));
    }

    private boolean isTaken(BlockRun run) {
        try {
            executor.execute(run::help);
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    /**
     * Does all blocks, in any order and several at once.
     *
     * @param task what is being computed, for the listener and the error
     * @throws java.util.concurrent.CancellationException if the calling thread is interrupted
     */
    public void forEachBlock(String task, int blocks, IntConsumer block) {
        BlockRun run = new BlockRun(task, blocks, block, progress);
        for (int helper = 1; helper < Math.min(threads, blocks); helper++) {
            if (!isTaken(run)) {
                break;
            }
        }
        run.lead();
    }
}
