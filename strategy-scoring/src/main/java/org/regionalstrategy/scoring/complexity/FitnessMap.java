package org.regionalstrategy.scoring.complexity;

/** Which map is iterated to the fitness of regions and the complexity of activities. */
public enum FitnessMap {
    /**
     * Homogeneous, each step scaled to a mean of 1 (Tacchella, Cristelli, Caldarelli, Gabrielli and Pietronero 2012,
     * Scientific Reports 2, 723): {@code F_r = sum_a M_ra Q_a}, {@code Q_a = 1 / sum_r (M_ra / F_r)}. On sparse presence
     * some fitness decays to zero without end.
     */
    HOMOGENEOUS,
    /**
     * Non-homogeneous, which converges on any presence (Servedio, Butta, Mazzilli, Tacchella and Pietronero 2018, Entropy
     * 20, 783, rescaled form): {@code F_r = delta^2 + sum_a (M_ra / P_a)}, {@code P_a = 1 + sum_r (M_ra / F_r)}, complexity
     * {@code Q_a = 1 / (P_a - 1)}.
     */
    NON_HOMOGENEOUS
}
