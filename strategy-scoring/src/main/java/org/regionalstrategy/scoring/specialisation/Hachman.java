package org.regionalstrategy.scoring.specialisation;

import org.regionalstrategy.model.assessment.Measure;

/**
 * How much a structure resembles its reference: the reciprocal of the mean location quotient, weighted by its own shares.
 *
 * <p>Reference: the index of Frank Hachman, Bureau of Economic and Business Research, University of Utah, in the form
 * {@code 1 / sum s LQ} in which state agencies publish it.
 */
public final class Hachman {
    private Hachman() {}

    /**
     * {@code 1 / sum_i s_i LQ_i = 1 / sum_i s_i^2 / t_i}, from near 0 (a structure of its own) to 1 (that of the reference); no unit.
     * {@code O(labels)}.
     *
     * @return undefined where one of the two has no shares, or it has something of which the reference has nothing
     */
    public static Measure index(Composition own, Composition reference) {
        return Comparison.of(own, reference).measure(Hachman::index);
    }

    private static Measure index(Comparison pair) {
        double sum = 0;
        for (int i = 0; i < pair.size(); i++) {
            if (pair.isCommon(i) && pair.amount(i) > 0) {
                if (pair.referenceAmount(i) == 0) {
                    return Measure.undefined(LineObstacles.BEYOND_REFERENCE);
                }
                sum += pair.share(i) * pair.quotient(i);
            }
        }
        return LineObstacles.representable(1 / sum, sum);
    }
}
