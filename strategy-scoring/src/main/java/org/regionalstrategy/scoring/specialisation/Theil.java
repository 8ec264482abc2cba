package org.regionalstrategy.scoring.specialisation;

import org.regionalstrategy.model.assessment.Measure;

/**
 * Inequality by entropy, in nats: of the shares against equal ones, or against those of a reference. Two measures bear the name;
 * T weighs the logarithms by the shares themselves, L (the mean logarithmic deviation) by what they are compared with.
 * {@code O(labels)}. All are 0 where the shares are those compared with, and never negative, up to rounding.
 *
 * <p>References: Theil, H. (1967), Economics and Information Theory, North-Holland, ch. 4; Cowell, F. A. (2011), Measuring
 * Inequality, 3rd ed., Oxford University Press; for the reference, Cutrini, E. (2009), Using entropy measures to disentangle
 * regional from national localization patterns, Regional Science and Urban Economics 39(2), 243-250.
 */
public final class Theil {
    private Theil() {}

    /**
     * {@code T = sum_i s_i ln(n s_i)}, from 0 (all equal) to ln n (all in one), n labels with a known amount. A share of zero adds
     * nothing.
     */
    public static Measure t(Composition composition) {
        return composition.obstacle().map(Measure::undefined).orElseGet(() -> {
            double[] sum = {0};
            composition.forEachShare((index, share) -> sum[0] += weighted(share, share * composition.knownSize()));
            return Measure.of(sum[0]);
        });
    }

    /** {@code L = -(1/n) sum_i ln(n s_i)}, from 0 without bound; undefined where an amount is zero. */
    public static Measure l(Composition composition) {
        return composition.obstacle().map(Measure::undefined).orElseGet(() -> {
            double sum = 0;
            for (int i = 0; i < composition.size(); i++) {
                if (composition.isKnown(i)) {
                    if (composition.amountAt(i) == 0) {
                        return Measure.undefined(LineObstacles.LACKS_SOMETHING);
                    }
                    sum -= StrictMath.log(composition.shareAt(i) * composition.knownSize());
                }
            }
            return LineObstacles.representable(sum / composition.knownSize());
        });
    }

    /**
     * {@code T = sum_i s_i ln(s_i / t_i)}, from 0 without bound: the divergence of Kullback and Leibler from the reference.
     *
     * @return undefined where one of the two has no shares, or it has something of which the reference has nothing
     */
    public static Measure t(Composition own, Composition reference) {
        return Comparison.of(own, reference).measure(Theil::t);
    }

    private static Measure t(Comparison pair) {
        double sum = 0;
        for (int i = 0; i < pair.size(); i++) {
            if (pair.isCommon(i) && pair.amount(i) > 0) {
                if (pair.referenceAmount(i) == 0) {
                    return Measure.undefined(LineObstacles.BEYOND_REFERENCE);
                }
                sum += weighted(pair.share(i), pair.quotient(i));
            }
        }
        return LineObstacles.representable(sum);
    }

    /**
     * {@code L = -sum_i t_i ln(s_i / t_i)}, from 0 without bound; what the reference has none of adds nothing.
     *
     * @return undefined where one of the two has no shares, or it has nothing of what the reference has
     */
    public static Measure l(Composition own, Composition reference) {
        return Comparison.of(own, reference).measure(Theil::l);
    }

    private static Measure l(Comparison pair) {
        double sum = 0;
        for (int i = 0; i < pair.size(); i++) {
            if (pair.isCommon(i) && pair.referenceAmount(i) > 0) {
                if (pair.amount(i) == 0) {
                    return Measure.undefined(LineObstacles.LACKS_SOMETHING);
                }
                sum -= weighted(pair.referenceShare(i), pair.quotient(i));
            }
        }
        return LineObstacles.representable(sum);
    }

    /** A share too small to be represented weighs nothing, whatever the logarithm. */
    private static double weighted(double weight, double ratio) {
        return weight == 0 ? 0 : weight * StrictMath.log(ratio);
    }
}
