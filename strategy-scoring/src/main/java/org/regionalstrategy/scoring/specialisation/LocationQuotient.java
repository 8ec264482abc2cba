package org.regionalstrategy.scoring.specialisation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.regionalstrategy.model.assessment.Interval;
import org.regionalstrategy.model.assessment.IntervalMethod;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;

/**
 * The location quotient of an activity in a region: its share there over its share in a reference that contains the region.
 *
 * <pre>LQ = (x / n) / (X / N)</pre>
 *
 * <p>It lies in 0..N/X and has no unit; it does not change when the activity or the base is measured on another scale. At 1
 * the region has its due share; above it is specialised. The quotients of all regions of the reference, weighted by their
 * bases, average to 1; that of the reference itself is 1. In the field it is also called the Balassa index or revealed
 * comparative advantage.
 *
 * <p>References: Florence, P. S. (1939), Report on the Location of Industry, PEP; Isard, W. (1960), Methods of Regional
 * Analysis, MIT Press, ch. 7. For the uncertainty: Beyene, J. and Moineddin, R. (2005), Methods for confidence interval
 * estimation of a ratio parameter with application to location quotients, BMC Medical Research Methodology 5:32.
 *
 * @param activity x, the activity in the region; finite
 * @param base n, the base in the region; finite
 * @param referenceActivity X, the activity in the reference; finite
 * @param referenceBase N, the base in the reference; finite
 */
public record LocationQuotient(double activity, double base, double referenceActivity, double referenceBase) {
    /** From this share of the reference on a region is a large part of it. */
    public static final double LARGE_PART = 0.1;

    public LocationQuotient {
        checkFinite("activity", activity);
        checkFinite("base", base);
        checkFinite("reference activity", referenceActivity);
        checkFinite("reference base", referenceBase);
    }

    private static void checkFinite(String name, double value) {
        checkArgument(Double.isFinite(value), "location quotient: %s must be finite: %s", name, value);
    }

    /**
     * The quotient.
     *
     * @return 0 where the region has none of what the reference has; undefined where a figure is negative, a base is zero, or
     *     the reference has none of the activity
     */
    public Measure value() {
        Optional<LocalizedText> obstacle = obstacle();
        return obstacle.isPresent() ? Measure.undefined(obstacle.get()) : Measure.of(quotient());
    }

    /**
     * The interval of a quotient whose activity is a count, by the delta method on the logarithm:
     *
     * <pre>LQ exp(+-z sqrt((1 - p) / x)),  p = x / n</pre>
     *
     * <p>where z is the normal quantile of {@code (1 + confidence) / 2}. It is the sampling error of a binomial count of x
     * among n: of what would have been counted under the same conditions, since the count itself is complete. The share in the
     * reference is taken as known. Where the region is a large part of the reference both shares move together, and the
     * interval is wider than it need be. Both figures must be in single units, not in thousands.
     *
     * @param confidence between 0 and 1
     * @return unknown where the quotient is undefined, the count is zero or the count exceeds its base
     */
    public IntervalEstimate logDeltaInterval(double confidence) {
        double z = Quantiles.normal(confidence);
        Optional<LocalizedText> obstacle = countObstacle();
        if (obstacle.isPresent()) {
            return new IntervalEstimate.Unknown(obstacle.get());
        }
        double quotient = quotient();
        double reach = z * Math.sqrt(logVariance());
        double upper = quotient * StrictMath.exp(reach);
        return Double.isFinite(upper)
                ? new IntervalEstimate.Known(
                        new Interval(quotient * StrictMath.exp(-reach), upper, confidence), IntervalMethod.LOG_DELTA)
                : new IntervalEstimate.Unknown(Obstacles.BEYOND_RANGE);
    }

    /**
     * The interval of a quotient whose activity is a count and whose region is a large part of the reference, by Fieller's
     * theorem: all R for which
     *
     * <pre>(a - R b)^2 &lt;= z^2 (v_a - 2 R c + R^2 v_b)</pre>
     *
     * <p>with a = x/n, b = X/N, and the variances and covariance of a and b when x of n and the count X - x among the N - n
     * elsewhere are binomial: {@code v_a = p (1 - p) / n}, {@code v_b = (n p (1 - p) + (N - n) q (1 - q)) / N^2},
     * {@code c = p (1 - p) / N}, {@code q = (X - x) / (N - n)}. A region that is the whole reference has the quotient 1, exactly.
     *
     * <p>References: Fieller, E. C. (1954), Some problems in interval estimation, Journal of the Royal Statistical Society B
     * 16(2), 175-185; Beyene and Moineddin (2005), as above.
     *
     * @param confidence between 0 and 1
     * @return unknown where the quotient is undefined, the count is zero or exceeds its base, the region is no part of the
     *     reference, or the counts are too small to bound the quotient
     */
    public IntervalEstimate fiellerInterval(double confidence) {
        double z = Quantiles.normal(confidence);
        Optional<LocalizedText> obstacle = countObstacle();
        if (obstacle.isPresent()) {
            return new IntervalEstimate.Unknown(obstacle.get());
        }
        return isPartOfReference()
                ? FiellerInterval.of(this, z, confidence)
                : new IntervalEstimate.Unknown(Obstacles.NOT_PART_OF_REFERENCE);
    }

    /**
     * The interval of a quotient whose activity is a count: {@linkplain #fiellerInterval Fieller's} where the base of the region
     * is at least {@value #LARGE_PART} of that of the reference, of which it is a part; otherwise the
     * {@linkplain #logDeltaInterval simpler one}, which takes the share in the reference as known.
     *
     * @param confidence between 0 and 1
     */
    public IntervalEstimate countInterval(double confidence) {
        return referenceBase > 0 && base / referenceBase >= LARGE_PART && isPartOfReference()
                ? fiellerInterval(confidence)
                : logDeltaInterval(confidence);
    }

    /** Whether the figures can be tested for an excess: counts of a region that is a part of the reference. */
    public boolean isTestable() {
        return countObstacle().isEmpty() && isPartOfReference();
    }

    private boolean isPartOfReference() {
        return activity <= referenceActivity
                && base <= referenceBase
                && referenceActivity - activity <= referenceBase - base;
    }

    /** Whether there is a logarithm: the quotient is defined and above zero. */
    boolean hasLogarithm() {
        return activity > 0 && obstacle().isEmpty();
    }

    /** ln LQ; only where {@link #hasLogarithm()}. */
    double logarithm() {
        return StrictMath.log(quotient());
    }

    /** {@code (1 - p) / x}, the variance of ln LQ of a count; only where there is no {@link #countObstacle()}. */
    double logVariance() {
        return (1 - activity / base) / activity;
    }

    /** Why there is no interval of a count; empty if there is one. */
    Optional<LocalizedText> countObstacle() {
        Optional<LocalizedText> obstacle = obstacle();
        if (obstacle.isPresent()) {
            return obstacle;
        }
        if (activity == 0) {
            return Optional.of(Obstacles.NONE_IN_REGION);
        }
        return activity > base ? Optional.of(Obstacles.ABOVE_BASE) : Optional.empty();
    }

    private Optional<LocalizedText> obstacle() {
        if (activity < 0 || base < 0 || referenceActivity < 0 || referenceBase < 0) {
            return Optional.of(Obstacles.NEGATIVE);
        }
        if (base == 0) {
            return Optional.of(Obstacles.EMPTY_BASE);
        }
        if (referenceBase == 0) {
            return Optional.of(Obstacles.EMPTY_REFERENCE_BASE);
        }
        if (referenceActivity == 0) {
            return Optional.of(Obstacles.ABSENT_FROM_REFERENCE);
        }
        double quotient = quotient();
        boolean representable = Double.isFinite(quotient) && (quotient > 0 || activity == 0);
        return representable ? Optional.empty() : Optional.of(Obstacles.BEYOND_RANGE);
    }

    private double quotient() {
        return (activity / base) / (referenceActivity / referenceBase);
    }
}
