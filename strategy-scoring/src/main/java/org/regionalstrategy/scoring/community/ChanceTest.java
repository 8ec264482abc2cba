package org.regionalstrategy.scoring.community;

import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.LongToDoubleFunction;
import java.util.function.ToLongFunction;
import org.immutables.value.Value;

/**
 * A permutation test: a figure of how things are divided, against the same figure after the kinds were dealt to the things at
 * random, each kind as often as before.
 */
@Value.Immutable
@ValueStyle
public abstract class ChanceTest {
    private static final int CHECK_EVERY = 16;

    ChanceTest() {}

    /** The figure that was observed. */
    public abstract double observed();

    /** Its mean over the random divisions. */
    public abstract double mean();

    /** Its standard deviation over the random divisions, 0 or more (divided by their number). */
    public abstract double standardDeviation();

    /** The probability under chance of a figure as high or higher. */
    public abstract PValue above();

    /** The probability under chance of a figure as low or lower. */
    public abstract PValue below();

    /** How many random divisions there were. */
    public abstract int permutations();

    /** Their seed. */
    public abstract long seed();

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
        return new ChanceTestBuilder()
                .observed(origin)
                .mean(origin + mean)
                .standardDeviation(Math.sqrt(Math.max(0, squares / permutations - mean * mean)))
                .above(PValue.of(above, permutations))
                .below(PValue.of(below, permutations))
                .permutations(permutations)
                .seed(seed)
                .build();
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
