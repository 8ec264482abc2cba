package org.regionalstrategy.model.assessment.cooperation;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * The probability under chance of a figure as extreme as the one observed, estimated from random divisions:
 * {@code (b + 1)/(m + 1)} with b of m as extreme, so that it is never 0 (Davison and Hinkley 1997; Phipson and Smyth 2010,
 * Statistical Applications in Genetics and Molecular Biology 9, 39).
 *
 * @param value above 0, at most 1
 * @param standardError of the estimate, {@code sqrt(p (1 - p)/m)}
 */
public record PValue(double value, double standardError) {
    public PValue {
        checkArgument(value > 0 && value <= 1, "p-value: must lie above 0, at most at 1: %s", value);
        checkArgument(standardError >= 0, "p-value: standard error must be >= 0: %s", standardError);
    }
}
