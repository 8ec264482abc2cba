package org.regionalstrategy.scoring.relatedness;

/**
 * On which scale the complexity of activities enters the outlook. Rankings by outlook depend on it, since it moves the zero point
 * from which complexity counts for or against a region.
 */
public enum OutlookScale {
    /** As given. */
    AS_GIVEN,
    /**
     * Less its mean weighted by ubiquity, on which the eigenvector of complexity itself stands. So py-ecomplexity and Stata's
     * ecomplexity, which take the vector before they put it on the scale of the regions.
     */
    CENTRED_BY_UBIQUITY,
    /** Less its mean, divided by its standard deviation over n. */
    STANDARDISED_POPULATION,
    /** Less its mean, divided by its standard deviation over n - 1. So economiccomplexity for R, after the Atlas (2014). */
    STANDARDISED_SAMPLE
}
