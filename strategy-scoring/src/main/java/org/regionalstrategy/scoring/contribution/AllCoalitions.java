package org.regionalstrategy.scoring.contribution;

import java.util.BitSet;
import org.regionalstrategy.scoring.execution.Interruption;
import org.regionalstrategy.scoring.execution.Progress;

/**
 * The worth of every coalition of few players.
 *
 * <p>What a player adds is summed up apart for each size of the coalition that it joins, and weighted once: where worth is a
 * whole number, the sums are exact and players alike get the same bits.
 */
final class AllCoalitions {
    private static final int COALITIONS_FOR_A_STEP = 1 << 12;

    private final int players;
    private final double[] worth;

    private AllCoalitions(int players, double[] worth) {
        this.players = players;
        this.worth = worth;
    }

    static AllCoalitions of(int players, ValuedCoalitions game, Progress progress) {
        double[] worth = new double[1 << players];
        BitSet coalition = new BitSet();
        for (int mask = 0; mask < worth.length; mask++) {
            if (mask % COALITIONS_FOR_A_STEP == 0) {
                Interruption.check(ShapleyCalculator.TASK);
            }
            worth[mask] = game.worth(coalition);
            if ((mask + 1) % COALITIONS_FOR_A_STEP == 0 || mask + 1 == worth.length) {
                progress.advanced(ShapleyCalculator.TASK, mask + 1L, worth.length);
            }
            countUp(coalition);
        }
        return new AllCoalitions(players, worth);
    }

    /** Adds 1 to the binary number that a set is. */
    private static void countUp(BitSet coalition) {
        int carried = coalition.nextClearBit(0);
        coalition.clear(0, carried);
        coalition.set(carried);
    }

    double surplus() {
        return worth[worth.length - 1] - worth[0] + 0.0;
    }

    double[] shapleyValues() {
        double[] values = new double[players];
        for (int player = 0; player < players; player++) {
            double[] addedBySize = addedBySize(player);
            double coalitions = 1; // of that size, without the player: players - 1 over size
            double sum = 0;
            for (int size = 0; size < players; size++) {
                sum += addedBySize[size] / coalitions;
                coalitions = coalitions * (players - 1 - size) / (size + 1);
            }
            values[player] = sum / players + 0.0;
        }
        return values;
    }

    private double[] addedBySize(int player) {
        double[] added = new double[players];
        int bit = 1 << player;
        for (int mask = 0; mask < worth.length; mask++) {
            if ((mask & bit) == 0) {
                added[Integer.bitCount(mask)] += worth[mask | bit] - worth[mask];
            }
        }
        return added;
    }
}
