package org.regionalstrategy.scoring.community;

import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.LongToDoubleFunction;
import java.util.function.ToLongFunction;
import org.regionalstrategy.model.assessment.cooperation.ChanceTest;
import org.regionalstrategy.model.assessment.cooperation.PValue;

/**
 * A permutation test: a figure of how things are divided, against the same figure after the kinds were dealt to the things at
 * random, each kind as often as before.
 */
final class PermutationTest {
    private static final int CHECK_EVERY = 16;

    private PermutationTest() {}

    /**
     * Tests a figure. It is counted in whole numbers, so that equal figures are equal, and scaled for the result.
     *
     * @throws CancellationException if the thread is interrupted, which it stays
     */
    static ChanceTest of(
            int[] kinds, ToLongFunction<int[]> count, LongToDoubleFunction scale, int permutations, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        long observed = count.applyAsLong(kinds);
        int[] dealt = kinds.clone();
        int above = 0;
        int below = 0;
        double origin = scale.applyAsDouble(observed);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < permutations; i++) {
            if (i % CHECK_EVERY == 0 && Thread.currentThread().isInterrupted()) {
                throw new CancellationException("permutation test: interrupted");
            }
            shuffle(dealt, random);
            long figure = count.applyAsLong(dealt);
            above += figure >= observed ? 1 : 0;
            below += figure <= observed ? 1 : 0;
            double difference = scale.applyAsDouble(figure) - origin;
            sum += difference;
            squares += difference * difference;
        }
        double mean = sum / permutations;
        return ChanceTest.builder()
                .observed(origin)
                .mean(origin + mean)
                .standardDeviation(Math.sqrt(Math.max(0, squares / permutations - mean * mean)))
                .above(pValue(above, permutations))
                .below(pValue(below, permutations))
                .permutations(permutations)
                .build();
    }

    private static PValue pValue(int asExtreme, int permutations) {
        double value = (asExtreme + 1.0) / (permutations + 1.0);
        return new PValue(value, Math.sqrt(value * (1 - value) / permutations));
    }

    /** Durstenfeld 1964. */
    private static void shuffle(int[] values, SplittableRandom random) {
        for (int last = values.length - 1; last > 0; last--) {
            int chosen = random.nextInt(last + 1);
            int kept = values[last];
            values[last] = values[chosen];
            values[chosen] = kept;
        }
    }
}
