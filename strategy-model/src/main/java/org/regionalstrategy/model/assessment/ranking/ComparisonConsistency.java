package org.regionalstrategy.model.assessment.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Measure;

/** How far the comparisons of a participant agree among each other (Saaty 1980). */
@Value.Immutable
@ValueStyle
public abstract class ComparisonConsistency {
    ComparisonConsistency() {}

    /** The principal eigenvalue of the matrix of comparisons: the number of criteria where all agree, else more. */
    public abstract double principalEigenvalue();

    /** The consistency index {@code (eigenvalue - n) / (n - 1)} of n criteria; 0 where all agree. */
    public abstract double index();

    /**
     * The index over that of random comparisons; up to 0.1 they pass as consistent. Undefined for fewer than three
     * criteria, for more than the table of random indices has, and where pairs were left out.
     */
    public abstract Measure ratio();

    /** How many pairs were not compared; 0 where all were. */
    public abstract int missing();

    @Value.Check
    void check() {
        checkArgument(missing() >= 0, "consistency: missing must be >= 0: %s", missing());
    }

    /** A builder that holds these values. */
    public abstract ComparisonConsistencyBuilder toBuilder();

    public static ComparisonConsistencyBuilder builder() {
        return new ComparisonConsistencyBuilder();
    }
}
