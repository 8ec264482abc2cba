package org.regionalstrategy.model.assessment.cooperation;

/** How Shapley values were found. */
public enum ShapleyMethod {
    /** Exactly, from the worth of every coalition. */
    ALL_COALITIONS,

    /** Exactly but for rounding, by integrating the multilinear extension over a binary decision diagram. */
    DECISION_DIAGRAM,

    /** Estimated from random orders of the players, each with its reverse. */
    SAMPLED_ORDERS
}
