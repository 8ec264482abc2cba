package org.regionalstrategy.scoring.complexity;

/** On which scale ECI and PCI are told; ranks do not depend on it. */
public enum ComplexityScale {
    /**
     * Each has mean 0 and standard deviation 1: the definition of the Atlas (Hausmann, Hidalgo and others 2014, technical
     * box 2.1), followed by economiccomplexity.
     */
    EACH_BY_ITSELF,
    /**
     * ECI has mean 0 and standard deviation 1, and PCI is put on the scale of ECI, so that the ECI of a region is exactly
     * the mean PCI of its activities (py-ecomplexity, the Stata package, ReKS).
     */
    BY_REGIONS,
    /** Each adds up to 1, unless its sum is negative, and then to minus 1 by the sign rule (EconGeo's KCI and TCI). */
    SUM_OF_ONE
}
