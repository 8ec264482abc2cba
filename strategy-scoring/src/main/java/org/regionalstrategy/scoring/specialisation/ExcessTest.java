package org.regionalstrategy.scoring.specialisation;

import static com.google.common.base.Preconditions.checkArgument;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The test whether a region has more of an activity than its due share: the probability that as many as x of n in the region, or
 * more, belong to an activity that X of N in the reference belong to, if the region were drawn from the reference at random.
 *
 * <pre>p = P(K &gt;= x),  K hypergeometric with N, X, n</pre>
 *
 * <p>That is Fisher's exact test, one-sided; that the region is a part of the reference is in it. Figures are rounded to whole
 * numbers. Where N is beyond {@value Integer#MAX_VALUE}, the normal approximation {@code 1 - Phi(ln LQ / sqrt((1 - x/n) / x))} takes
 * its place. A value too small for a double is given as the least normal one.
 *
 * <p>Reference: Fisher, R. A. (1935), The logic of inductive inference, Journal of the Royal Statistical Society 98(1), 39-82.
 */
public final class ExcessTest {
    private static final double NEGLIGIBLE = 1e-18;

    private ExcessTest() {}

    /** The p-value, from {@link Double#MIN_NORMAL} to 1; only for a quotient that is defined and has a count interval. */
    public static double pValue(LocationQuotient quotient) {
        double p = quotient.referenceBase() > Integer.MAX_VALUE ? normal(quotient) : exact(quotient);
        return Math.max(Double.MIN_NORMAL, Math.min(1, p));
    }

    private static double normal(LocationQuotient quotient) {
        return NormalDistribution.of(0, 1)
                .survivalProbability(quotient.logarithm() / Math.sqrt(quotient.logVariance()));
    }

    private static double exact(LocationQuotient quotient) {
        int all = (int) Math.rint(quotient.referenceBase());
        int successes = (int) Math.rint(quotient.referenceActivity());
        int sample = (int) Math.rint(quotient.base());
        int count = (int) Math.rint(quotient.activity());
        checkArgument(
                count <= successes && sample <= all && successes - count <= all - sample,
                "test of an excess: the region must be a part of the reference: %s",
                quotient);
        double mean = (double) sample * successes / all;
        HypergeometricDistribution distribution = HypergeometricDistribution.of(all, successes, sample);
        return count > mean ? tail(distribution, count, 1) : 1 - (count == 0 ? 0 : tail(distribution, count - 1, -1));
    }

    /** The sum of the probabilities from a count on, away from the mean: each follows from the one before, ever smaller. */
    private static double tail(HypergeometricDistribution distribution, int from, int step) {
        double all = distribution.getPopulationSize();
        double successes = distribution.getNumberOfSuccesses();
        double sample = distribution.getSampleSize();
        double term = distribution.probability(from);
        double sum = 0;
        for (int k = from; term > NEGLIGIBLE * sum; k += step) {
            sum += term;
            term *= step > 0
                    ? (successes - k) * (sample - k) / ((k + 1.0) * (all - successes - sample + k + 1))
                    : k * (all - successes - sample + k) / ((successes - k + 1) * (sample - k + 1));
        }
        return sum;
    }
}
