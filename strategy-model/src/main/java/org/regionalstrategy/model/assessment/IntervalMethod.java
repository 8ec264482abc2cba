package org.regionalstrategy.model.assessment;

/** How the interval of a location quotient was found. */
public enum IntervalMethod {
    /**
     * From the sampling error of a count: {@code LQ exp(+-z sqrt((1 - p) / x))} with x the count and p its share
     * of the base of the region.
     */
    LOG_DELTA,
    /**
     * From the sampling errors of the counts in the region and in the reference that contains it, which move together
     * (Fieller 1954): for a region that is a large part of the reference.
     */
    FIELLER,
    /** From the variation over the latest years, by Student's t on the logarithm. */
    YEAR_TO_YEAR
}
