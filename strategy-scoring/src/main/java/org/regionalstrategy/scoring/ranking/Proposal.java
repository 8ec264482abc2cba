package org.regionalstrategy.scoring.ranking;

/** Proposes weights of which those that it accepts are uniform over a set. */
interface Proposal {
    /**
     * Proposes once.
     *
     * @param weights receives the weights; of no meaning if they are not accepted
     * @return whether they are accepted
     */
    boolean propose(SplitMix64 random, double[] weights);
}
