package org.regionalstrategy.scoring.ranking;

import java.util.List;
import java.util.Optional;

/**
 * How often each alternative comes first with weights of its own, as values are drawn. Time a draw: alternatives squared times
 * criteria, since the weights of each are others.
 */
final class FirstTally {
    private final List<Optional<double[]>> weights;
    private int draws;

    final Moments firsts;

    /** @param weights those of each alternative; absent for those that are not tried */
    FirstTally(List<Optional<double[]>> weights) {
        this.weights = weights;
        this.firsts = new Moments(weights.size());
    }

    void add(double[] values) {
        draws++;
        for (int alternative = 0; alternative < weights.size(); alternative++) {
            Optional<double[]> own = weights.get(alternative);
            if (own.isPresent()) {
                firsts.add(alternative, shareOfFirst(alternative, own.get(), values));
            }
        }
    }

    /** Those level with an alternative that nobody beats share the first place with it. */
    private double shareOfFirst(int alternative, double[] own, double[] values) {
        double worth = RankedDraw.worth(alternative, own, values);
        int level = 1;
        for (int other = 0; other < weights.size(); other++) {
            double lead = RankedDraw.worth(other, own, values) - worth;
            if (lead > RankedDraw.LEVEL) {
                return 0;
            }
            level += other != alternative && lead >= -RankedDraw.LEVEL ? 1 : 0;
        }
        return 1.0 / level;
    }

    void addAll(FirstTally others) {
        draws += others.draws;
        firsts.addAll(others.firsts);
    }

    int draws() {
        return draws;
    }
}
