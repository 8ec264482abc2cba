package org.regionalstrategy.model.assessment.relatedness;

/** Where a diagram is cut between low and high. */
public sealed interface CutLine {
    /** At the mean of the points: so Balland et al. (2019). */
    record Mean() implements CutLine {}

    /** At the median of the points: as many below as above. */
    record Median() implements CutLine {}

    /**
     * At a value, such as 0 for standardised complexity.
     *
     * @param value the value
     */
    record At(double value) implements CutLine {}
}
