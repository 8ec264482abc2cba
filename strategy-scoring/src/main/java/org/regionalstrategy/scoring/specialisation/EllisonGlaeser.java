package org.regionalstrategy.scoring.specialisation;

import static com.google.common.base.Preconditions.checkArgument;

import org.regionalstrategy.model.assessment.Measure;

/**
 * How far an activity is concentrated beyond what the size of its establishments alone would bring about.
 *
 * <p>Reference: Ellison, G. and Glaeser, E. L. (1997), Geographic concentration in U.S. manufacturing industries: a dartboard
 * approach, Journal of Political Economy 105(5), 889-927, p. 899.
 */
public final class EllisonGlaeser {
    private EllisonGlaeser() {}

    /**
     * {@code gamma = (G - (1 - sum t^2) H) / ((1 - sum t^2) (1 - H))} with {@code G = sum (s - t)^2}; no unit. 0 is what establishments
     * placed at random by the sizes t of the regions have on average; below it they avoid each other; above 0.05 Ellison and
     * Glaeser speak of high concentration. {@code O(regions)}.
     *
     * @param establishments H, the Herfindahl index of the sizes of the establishments, above 0 and at most 1; see
     *     {@link Herfindahl#ofEstablishments}
     * @return undefined where activity or reference has no shares, all of it is one establishment (H = 1), or all of the reference
     *     is in one region, up to rounding
     */
    public static Measure gamma(Composition activity, Composition reference, double establishments) {
        checkArgument(
                establishments > 0 && establishments <= 1,
                "Ellison-Glaeser: the Herfindahl index of the establishments must be above 0 and at most 1: %s",
                establishments);
        return Comparison.of(activity, reference).measure(pair -> gamma(pair, establishments));
    }

    private static Measure gamma(Comparison pair, double establishments) {
        double concentration = 0;
        double squares = 0;
        for (int i = 0; i < pair.size(); i++) {
            if (pair.isCommon(i)) {
                double referenceShare = pair.referenceShare(i);
                double difference = pair.share(i) - referenceShare;
                concentration += difference * difference;
                squares += referenceShare * referenceShare;
            }
        }
        if (squares >= 1) {
            return Measure.undefined(LineObstacles.REFERENCE_IN_ONE_PLACE);
        }
        if (establishments == 1) {
            return Measure.undefined(LineObstacles.SINGLE_ESTABLISHMENT);
        }
        double spread = 1 - squares;
        return LineObstacles.representable((concentration - spread * establishments) / (spread * (1 - establishments)));
    }
}
