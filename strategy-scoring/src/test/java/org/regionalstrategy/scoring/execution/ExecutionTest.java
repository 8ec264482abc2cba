package org.regionalstrategy.scoring.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ExecutionTest {
    private static final int BLOCKS = 500;

    @Test
    void every_block_is_done_once_however_many_threads_there_are() {
        for (int threads : new int[] {1, 2, 8}) {
            ExecutorService executor = Executors.newFixedThreadPool(threads);
            AtomicIntegerArray done = new AtomicIntegerArray(BLOCKS);
            Execution.on(executor, threads).forEachBlock("test", BLOCKS, done::incrementAndGet);
            executor.shutdown();
            for (int block = 0; block < BLOCKS; block++) {
                assertThat(done.get(block)).isEqualTo(1);
            }
        }
    }

    @Test
    void what_an_executor_refuses_the_calling_thread_does_alone() {
        AtomicInteger done = new AtomicInteger();
        Execution refused = Execution.on(
                task -> {
                    throw new RejectedExecutionException("full");
                },
                4);
        refused.forEachBlock("test", BLOCKS, block -> done.incrementAndGet());

        assertThat(done).hasValue(BLOCKS);
    }

    @Test
    void an_executor_that_never_runs_its_tasks_delays_nothing() {
        AtomicInteger done = new AtomicInteger();
        Execution.on(task -> {}, 4).forEachBlock("test", BLOCKS, block -> done.incrementAndGet());

        assertThat(done).hasValue(BLOCKS);
    }

    @Test
    void work_within_work_does_not_wait_for_itself() {
        AtomicInteger done = new AtomicInteger();
        Execution.parallel()
                .forEachBlock(
                        "outer",
                        20,
                        outer -> Execution.parallel().forEachBlock("inner", 20, inner -> done.incrementAndGet()));

        assertThat(done).hasValue(400);
    }

    @Test
    void a_failure_ends_the_work_and_comes_out_after_all_threads_have_left() {
        AtomicInteger inside = new AtomicInteger();
        assertThatThrownBy(() -> Execution.parallel().forEachBlock("test", BLOCKS, block -> {
                    inside.incrementAndGet();
                    try {
                        if (block == 7) {
                            throw new IllegalStateException("block 7");
                        }
                    } finally {
                        inside.decrementAndGet();
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("block 7");
        assertThat(inside).hasValue(0);
    }

    @Test
    void an_interrupted_thread_stops_and_stays_interrupted() {
        Thread test = Thread.currentThread();
        for (Execution execution : List.of(Execution.sequential(), Execution.parallel())) {
            assertThatThrownBy(() -> execution.forEachBlock("test", BLOCKS, block -> {
                        test.interrupt();
                        LockSupport.parkNanos(1_000_000);
                    }))
                    .isInstanceOf(CancellationException.class)
                    .hasMessageContaining("test: interrupted after");
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void a_listener_hears_of_every_block_in_order() {
        List<Long> heard = new ArrayList<>();
        Execution.parallel()
                .with((task, done, total) -> {
                    assertThat(task).isEqualTo("test");
                    assertThat(total).isEqualTo(BLOCKS);
                    heard.add(done);
                })
                .forEachBlock("test", BLOCKS, block -> {});

        assertThat(heard).hasSize(BLOCKS).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void it_takes_a_thread() {
        assertThatIllegalArgumentException().isThrownBy(() -> Execution.on(Runnable::run, 0));
    }
}
