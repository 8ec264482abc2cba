package org.regionalstrategy.scoring.relatedness;

/**
 * By what the co-occurrence of two activities is normalised, for all measures but the two conditional ones and the excess (always
 * ubiquity).
 */
public enum ProximityMargins {
    /**
     * By ubiquity, the number of regions with the activity. T is the number of regions for
     * {@link ProximityMeasure#ASSOCIATION}, and the number of present cells for {@link ProximityMeasure#PROBABILITY}.
     */
    UBIQUITY,
    /**
     * By the co-occurrences of the activity with all others, {@code sum_j!=i co_ij}, and T is the sum of those. So van Eck and
     * Waltman 2009, and EconGeo.
     */
    CO_OCCURRENCE
}
