package org.regionalstrategy.scoring.ranking;

import java.util.List;
import java.util.Optional;

/** How often each alternative comes first with weights of its own, as values are drawn. */
final class FirstTally {
    private final List<Optional<double[]>> weights;
    private final RankedDraw ranked;
    private int draws;

    final Moments firsts;

    /** @param weights those of each alternative; absent for those that are not tried */
    FirstTally(List<Optional<double[]>> weights) {
        this.weights = weights;
        this.ranked = new RankedDraw(weights.size());
        this.firsts = new Moments(weights.size());
    }

    void add(double[] values) {
        draws++;
        for (int alternative = 0; alternative < weights.size(); alternative++) {
            Optional<double[]> own = weights.get(alternative);
            if (own.isPresent()) {
                ranked.rank(own.get(), values);
                firsts.add(alternative, shareOfFirst(alternative));
            }
        }
    }

    /** Those level with the first share its place. */
    private double shareOfFirst(int alternative) {
        int end = ranked.endOfLevel(0);
        for (int place = 0; place < end; place++) {
            if (ranked.at(place) == alternative) {
                return 1.0 / end;
            }
        }
        return 0;
    }

    void addAll(FirstTally others) {
        draws += others.draws;
        firsts.addAll(others.firsts);
    }

    int draws() {
        return draws;
    }
}
