package org.regionalstrategy.scoring.contribution;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** A game whose worth is checked, and remembered up to a number of coalitions. */
final class ValuedCoalitions {
    private final CoalitionGame game;
    private final int most;
    private final Map<BitSet, Double> remembered = new HashMap<>();

    ValuedCoalitions(CoalitionGame game, int most) {
        this.game = game;
        this.most = most;
    }

    double worth(BitSet coalition) {
        Double known = remembered.get(coalition);
        if (known != null) {
            return known;
        }
        double worth = game.worth(coalition);
        checkArgument(Double.isFinite(worth), "game: coalition %s: the worth must be finite: %s", coalition, worth);
        if (remembered.size() < most) {
            remembered.put((BitSet) coalition.clone(), worth);
        }
        return worth;
    }
}
