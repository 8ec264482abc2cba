package org.regionalstrategy.model.assessment.cooperation;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Between what a probability surely lies.
 *
 * @param lower at least 0
 * @param upper at least the lower one, at most 1
 */
public record ProbabilityBounds(double lower, double upper) {
    public ProbabilityBounds {
        checkArgument(
                lower >= 0 && lower <= upper && upper <= 1,
                "probability: bounds must lie from 0 to 1, in order: %s, %s",
                lower,
                upper);
        lower = lower + 0.0;
    }
}
