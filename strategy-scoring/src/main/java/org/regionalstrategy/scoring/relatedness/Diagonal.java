package org.regionalstrategy.scoring.relatedness;

/** Whether an activity counts as related to itself in sums over its neighbours. */
public enum Diagonal {
    /**
     * It does not: the proximity of an activity to itself is 0. So Stata's ecomplexity, Datawheel and EconGeo; and the only rule
     * under which the density of an absent activity says nothing of the activity itself.
     */
    OUT,
    /** It does, with proximity 1. So py-ecomplexity 0.5.2, economiccomplexity for R and ReKS. */
    IN;

    /** The proximity of an activity to itself: 0 or 1. */
    double proximity() {
        return this == IN ? 1 : 0;
    }
}
