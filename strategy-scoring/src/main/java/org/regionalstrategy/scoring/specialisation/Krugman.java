package org.regionalstrategy.scoring.specialisation;

import org.regionalstrategy.model.assessment.Measure;

/**
 * How far two structures lie apart, as the sum of the differences of their shares.
 *
 * <p>References: Krugman, P. (1991), Geography and Trade, MIT Press, p. 75; Hoover, E. M. (1936), The measurement of industrial
 * localization, Review of Economics and Statistics 18(4), 162-171; Hoover, E. M. and Giarratani, F. (1984), An Introduction to
 * Regional Economics, 3rd ed., ch. 9 (coefficient of specialization).
 */
public final class Krugman {
    private Krugman() {}

    /**
     * Krugman's index, a distance: {@code sum_i |s_i - t_i|}, from 0 (the same structure) to 2 (nothing in common), up to
     * rounding; no unit. {@code O(labels)}.
     *
     * @return undefined where one of the two has no shares
     */
    public static Measure index(Composition own, Composition reference) {
        return Comparison.of(own, reference).measure(pair -> Measure.of(distance(pair)));
    }

    /**
     * Hoover's coefficient: half of Krugman's index, from 0 to 1. Of a region over activities it is the coefficient of
     * specialisation, of an activity over regions that of concentration (localisation): the share of the amount that would have to
     * move for the structure to be that of the reference.
     *
     * @return undefined where one of the two has no shares
     */
    public static Measure hooverCoefficient(Composition own, Composition reference) {
        return Comparison.of(own, reference).measure(pair -> Measure.of(distance(pair) / 2));
    }

    private static double distance(Comparison pair) {
        double sum = 0;
        for (int i = 0; i < pair.size(); i++) {
            if (pair.isCommon(i)) {
                sum += Math.abs(pair.share(i) - pair.referenceShare(i));
            }
        }
        return sum;
    }
}
