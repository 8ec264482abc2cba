package org.regionalstrategy.scoring.contribution;

import java.util.BitSet;

/**
 * A game with transferable utility: what each coalition of players is worth.
 *
 * <p>It must be a function: equal coalitions have equal worth. The worth of the empty coalition need not be 0.
 */
@FunctionalInterface
public interface CoalitionGame {
    /**
     * What a coalition is worth: a finite number.
     *
     * @param coalition the numbers of its players, from 0; the set is used again, so it is neither to be kept nor changed
     */
    double worth(BitSet coalition);
}
