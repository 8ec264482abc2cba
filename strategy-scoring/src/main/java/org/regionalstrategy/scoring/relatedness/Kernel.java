package org.regionalstrategy.scoring.relatedness;

/** Sums of proximities over portfolios, tile by tile; tiles do not depend on each other nor on the number of threads. */
interface Kernel {
    /** What every activity has in proximity to all others, {@code sum_q!=a phi_qa}. */
    double[] sums();

    /** The same with weights and turned round, {@code sum_q!=a w_q phi_aq}. */
    double[] sums(double[] weights);

    int tiles();

    /**
     * The numerators of a tile; safe to call from several threads.
     *
     * @param weights by activity; empty for none
     */
    Tile tile(int number, double[] weights);
}
