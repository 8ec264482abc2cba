package org.regionalstrategy.scoring.specialisation;

import static com.google.common.base.Preconditions.checkArgument;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Two-sided quantiles: how many standard errors an interval of some confidence reaches to either side. For use within the library. */
public final class Quantiles {
    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

    private Quantiles() {}

    /**
     * The confidence itself.
     *
     * @throws IllegalArgumentException if it does not lie between 0 and 1
     */
    public static double checkConfidence(double confidence) {
        checkArgument(confidence > 0 && confidence < 1, "confidence must lie between 0 and 1: %s", confidence);
        return confidence;
    }

    /** The standard normal quantile of {@code (1 + confidence) / 2}: 1.95996... at 0.95. */
    public static double normal(double confidence) {
        return STANDARD_NORMAL.inverseSurvivalProbability(tail(confidence));
    }

    /** The quantile of {@code (1 + confidence) / 2} of Student's t: 4.30265... at 0.95 with 2 degrees of freedom. */
    public static double student(double confidence, int degreesOfFreedom) {
        return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(tail(confidence));
    }

    /** The probability beyond either end; by way of the survival function it stays exact near a confidence of 1. */
    private static double tail(double confidence) {
        return (1 - checkConfidence(confidence)) / 2;
    }
}
