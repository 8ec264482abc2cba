package org.regionalstrategy.scoring.complexity;

import java.util.stream.IntStream;

/**
 * Splits work into blocks of a fixed size, so that the result does not depend on the number of threads: every block writes
 * places of its own. Runs in the fork-join pool of the caller, or else the common pool.
 */
final class Blocks {
    /** Floating-point operations below which it is not worth waking another thread. */
    private static final long WORTH_SPLITTING = 200_000;

    private Blocks() {}

    /** Does part of the work. */
    @FunctionalInterface
    interface Part {
        void run(int start, int end);
    }

    /**
     * Covers {@code 0..size} by blocks.
     *
     * @param operations about how many operations all blocks take together
     */
    static void run(int size, int blockSize, long operations, Part part) {
        int blocks = (size + blockSize - 1) / blockSize;
        IntStream starts = IntStream.range(0, blocks);
        (operations >= WORTH_SPLITTING ? starts.parallel() : starts)
                .forEach(block -> part.run(block * blockSize, Math.min(size, (block + 1) * blockSize)));
    }
}
