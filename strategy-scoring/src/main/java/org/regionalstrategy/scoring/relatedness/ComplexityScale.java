package org.regionalstrategy.scoring.relatedness;

/**
 * On which scale the complexity of activities enters the outlook. Rankings by outlook depend on it, since it moves the zero point
 * from which complexity counts for or against a region.
 */
public enum ComplexityScale {
    /** As given. So Stata's ecomplexity and py-ecomplexity. */
    RAW,
    /** Less its mean, divided by its standard deviation over n. */
    STANDARDISED_POPULATION,
    /** Less its mean, divided by its standard deviation over n - 1. So economiccomplexity for R, after the Atlas (2014). */
    STANDARDISED_SAMPLE
}
