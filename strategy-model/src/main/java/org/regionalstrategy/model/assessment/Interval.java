package org.regionalstrategy.model.assessment;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A confidence interval.
 *
 * @param lower its lower end, finite
 * @param upper its upper end, finite, not below the lower one
 * @param confidence the confidence, between 0 and 1, such as 0.95
 */
public record Interval(double lower, double upper, double confidence) {
    public Interval {
        checkArgument(
                Double.isFinite(lower) && Double.isFinite(upper) && lower <= upper,
                "interval: ends must be finite and in order: %s, %s",
                lower,
                upper);
        checkArgument(
                confidence > 0 && confidence < 1, "interval: confidence must lie between 0 and 1: %s", confidence);
    }

    public boolean liesAbove(double value) {
        return lower > value;
    }

    public boolean liesBelow(double value) {
        return upper < value;
    }
}
