package org.regionalstrategy.model.assessment.cooperation;

import org.immutables.value.Value;

/**
 * A permutation test: a figure of how things are divided, against the same figure after the kinds were dealt to the things at
 * random, each kind as often as before.
 */
@Value.Immutable
@ValueStyle
public abstract class ChanceTest {
    ChanceTest() {}

    /** The figure that was observed. */
    public abstract double observed();

    /** Its mean over the random divisions. */
    public abstract double mean();

    /** Its standard deviation over the random divisions, 0 or more (divided by their number). */
    public abstract double standardDeviation();

    /** The probability under chance of a figure as high or higher. */
    public abstract PValue above();

    /** The probability under chance of a figure as low or lower. */
    public abstract PValue below();

    /** How many random divisions there were. */
    public abstract int permutations();

    /** A builder that holds these values. */
    public abstract ChanceTestBuilder toBuilder();

    public static ChanceTestBuilder builder() {
        return new ChanceTestBuilder();
    }
}
