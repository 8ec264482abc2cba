package org.regionalstrategy.scoring.complexity;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Random;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityMatrixBuilder;
import org.regionalstrategy.model.matrix.Unmentioned;

/** Draws the counts of a matrix anew, each Poisson with the observed count as its mean. */
final class Redraw {
    /** From this mean on, the square root of a Poisson count is taken to be normal (Anscombe 1948). */
    private static final double LARGE = 50;

    /** Spreads neighbouring seeds apart: the golden ratio in 64 bits. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final ActivityMatrix matrix;
    private final long seed;

    /**
     * For a matrix of counts.
     *
     * @throws IllegalArgumentException if a value is no whole number
     */
    Redraw(ActivityMatrix matrix, long seed) {
        for (int r = 0; r < matrix.regions().size(); r++) {
            int region = r;
            matrix.region(region)
                    .forEachPositive((activity, value) -> checkArgument(
                            value == Math.rint(value),
                            "robustness: region %s, activity %s: a count must be a whole number: %s",
                            matrix.regions().name(region),
                            matrix.activities().name(activity),
                            value));
        }
        this.matrix = matrix;
        this.seed = seed;
    }

    /** The same for the same seed and trial. */
    ActivityMatrix draw(int trial) {
        Random random = new Random(seed + SPREAD * (trial + 1L));
        ActivityMatrixBuilder drawn = ActivityMatrix.builder(matrix.year(), Unmentioned.ZERO);
        matrix.regions().names().forEach(drawn::addRegion);
        matrix.activities().names().forEach(drawn::addActivity);
        for (int region = 0; region < matrix.regions().size(); region++) {
            String name = matrix.regions().name(region);
            matrix.region(region).forEachPositive((activity, count) -> {
                double value = poisson(random, count);
                if (value > 0) {
                    drawn.put(name, matrix.activities().name(activity), value);
                }
            });
        }
        return drawn.build();
    }

    static double poisson(Random random, double mean) {
        if (mean >= LARGE) {
            double root = Math.sqrt(mean + 3.0 / 8) + random.nextGaussian() / 2;
            return Math.max(0, Math.rint(root * root - 3.0 / 8));
        }
        // by inversion: the first count whose probability from below exceeds a uniform number
        double uniform = random.nextDouble();
        double probability = StrictMath.exp(-mean);
        double cumulative = probability;
        int count = 0;
        while (uniform > cumulative && probability > 0) {
            count++;
            probability *= mean / count;
            cumulative += probability;
        }
        return count;
    }
}
