package org.regionalstrategy.scoring.community;

/** What a good division of a network is. */
public enum QualityFunction {
    /**
     * Modularity: the share of weight inside communities above what the strengths of their members would give by chance,
     * {@code Q = sum_c (w_c/m - gamma (s_c/2m)^2)} with the weight inside w, the total weight m, the sum of strengths s
     * (Newman and Girvan 2004; resolution by Reichardt and Bornholdt 2006). Below 1; misses communities smaller than
     * about sqrt(2m) of strength (Fortunato and Barthelemy 2007).
     */
    MODULARITY,
    /**
     * The constant Potts model: {@code H = sum_c (w_c - gamma n_c (n_c - 1)/2)} with members n, in units of weight (Traag,
     * Van Dooren and Nesterov 2011). Communities are denser than the resolution inside and thinner between; it has no
     * resolution limit.
     */
    CPM
}
