package org.regionalstrategy.scoring.ranking;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Proposes weights between bounds. What they lie above the lower bounds adds up to a slack s; the same is so of what they lie
 * below the upper bounds. Of these distances the k narrowest are drawn uniformly from their intervals, and the rest r of the
 * slack is divided uniformly among the other m. A division of r has the density {@code (m-1)! / r^(m-1)}, so that accepting it with
 * the probability {@code (r/s)^(m-1)} makes all that is accepted equally likely; what leaves its interval, or the chain, is
 * refused. Of both corners and all k that with the smallest envelope {@code d_1 ... d_k s^(m-1) / (m-1)!} accepts most.
 */
final class BoxProposal implements Proposal {
    private final WeightBounds bounds;
    private final boolean fromAbove;
    private final int[] free; // the criteria whose weight is not certain, the narrowest first
    private final double slack;
    private final int independent;

    private BoxProposal(WeightBounds bounds, boolean fromAbove, int[] free, double slack, int independent) {
        this.bounds = bounds;
        this.fromAbove = fromAbove;
        this.free = free;
        this.slack = slack;
        this.independent = independent;
    }

    /** The proposal that accepts most; some weights must be uncertain. */
    static BoxProposal of(WeightBounds bounds) {
        int[] free = IntStream.range(0, bounds.lower().length)
                .filter(i -> width(bounds, i) > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> width(bounds, i)))
                .mapToInt(Integer::intValue)
                .toArray();
        double below = 1;
        double above = -1;
        for (int i = 0; i < bounds.lower().length; i++) {
            below -= bounds.lower()[i];
            above += bounds.upper()[i];
        }
        boolean fromAbove = false;
        int independent = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < free.length; k++) {
            double envelopeBelow = logEnvelope(bounds, free, k, below);
            double envelopeAbove = logEnvelope(bounds, free, k, above);
            if (Math.min(envelopeBelow, envelopeAbove) < least) {
                least = Math.min(envelopeBelow, envelopeAbove);
                fromAbove = envelopeAbove < envelopeBelow;
                independent = k;
            }
        }
        return new BoxProposal(bounds, fromAbove, free, fromAbove ? above : below, independent);
    }

    private static double width(WeightBounds bounds, int criterion) {
        return bounds.upper()[criterion] - bounds.lower()[criterion];
    }

    private static double logEnvelope(WeightBounds bounds, int[] free, int independent, double slack) {
        double log = 0;
        for (int place = 0; place < independent; place++) {
            log += StrictMath.log(width(bounds, free[place]));
        }
        for (int i = 1; i < free.length - independent; i++) {
            log += StrictMath.log(slack / i);
        }
        return log;
    }

    @Override
    public boolean propose(SplitMix64 random, double[] weights) {
        double[] distances = new double[free.length];
        double rest = slack;
        for (int place = 0; place < independent; place++) {
            distances[place] = random.next() * width(bounds, free[place]);
            rest -= distances[place];
        }
        if (rest < 0 || !isTaken(random, rest / slack)) {
            return false;
        }
        Spacings.draw(random, rest, distances, independent);
        for (int place = 0; place < free.length; place++) {
            if (distances[place] > width(bounds, free[place])) {
                return false;
            }
        }
        place(distances, weights);
        return bounds.keepChain(weights);
    }

    private boolean isTaken(SplitMix64 random, double share) {
        if (independent == 0) {
            return true;
        }
        double probability = 1;
        for (int i = 1; i < free.length - independent; i++) {
            probability *= share;
        }
        return probability >= 1 || random.next() < probability;
    }

    private void place(double[] distances, double[] weights) {
        System.arraycopy(fromAbove ? bounds.upper() : bounds.lower(), 0, weights, 0, weights.length);
        for (int place = 0; place < free.length; place++) {
            weights[free[place]] += fromAbove ? -distances[place] : distances[place];
        }
    }
}
