package org.regionalstrategy.scoring.specialisation;

import org.regionalstrategy.model.assessment.Interval;
import org.regionalstrategy.model.assessment.IntervalMethod;

/** Solves Fieller's inequality for a location quotient; see {@link LocationQuotient#fiellerInterval}. */
final class FiellerInterval {
    private FiellerInterval() {}

    /** Only for a quotient that has a count interval and whose region is a part of the reference. */
    static IntervalEstimate of(LocationQuotient quotient, double z, double confidence) {
        double n = quotient.base();
        double all = quotient.referenceBase();
        if (n == all) {
            return known(1, 1, confidence);
        }
        double a = quotient.activity() / n;
        double b = quotient.referenceActivity() / all;
        double q = (quotient.referenceActivity() - quotient.activity()) / (all - n);
        double own = a * (1 - a);
        double elsewhere = q * (1 - q);
        double varianceOfA = own / n;
        double varianceOfB = (n / all * own + (1 - n / all) * elsewhere) / all;
        double covariance = own / all;
        double square = b * b - z * z * varianceOfB;
        double linear = a * b - z * z * covariance;
        double constant = a * a - z * z * varianceOfA;
        double discriminant = linear * linear - square * constant;
        if (!(square > 0) || !(discriminant >= 0)) {
            return new IntervalEstimate.Unknown(Obstacles.UNBOUNDED);
        }
        double root = Math.sqrt(discriminant);
        double upper = (linear + root) / square;
        return Double.isFinite(upper)
                ? known(Math.max(0, (linear - root) / square), upper, confidence)
                : new IntervalEstimate.Unknown(Obstacles.BEYOND_RANGE);
    }

    private static IntervalEstimate known(double lower, double upper, double confidence) {
        return new IntervalEstimate.Known(new Interval(lower, upper, confidence), IntervalMethod.FIELLER);
    }
}
