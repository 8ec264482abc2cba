package org.regionalstrategy.scoring.specialisation;

/** What of the location quotients of an activity is put on the scale of their standard deviation. */
public enum Standardisation {
    /**
     * The quotients themselves. O'Donoghue, D. and Gleave, B. (2004), A note on methods for measuring industrial agglomeration,
     * Regional Studies 38(4), 419-427.
     */
    QUOTIENT,
    /**
     * Their logarithms, which are closer to normal. Tian, Z. (2013), Measuring agglomeration using the standardized location
     * quotient with a bootstrap method, Journal of Regional Analysis and Policy 43(2), 186-197. A quotient of zero has no
     * logarithm.
     */
    LOGARITHM
}
