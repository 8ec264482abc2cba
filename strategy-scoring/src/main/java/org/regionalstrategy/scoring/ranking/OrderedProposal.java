package org.regionalstrategy.scoring.ranking;

import java.util.Arrays;

/**
 * Proposes weights that are uniform over all that fall along a chain, and accepts those that keep bounds: uniform weights of the
 * whole simplex whose values on the chain are sorted, for all orders of them are equally likely.
 */
final class OrderedProposal implements Proposal {
    private final WeightBounds bounds;

    OrderedProposal(WeightBounds bounds) {
        this.bounds = bounds;
    }

    @Override
    public boolean propose(SplitMix64 random, double[] weights) {
        Spacings.draw(random, 1, weights, 0);
        int length = bounds.chain().length();
        double[] onChain = new double[length];
        for (int place = 0; place < length; place++) {
            onChain[place] = weights[bounds.chain().get(place)];
        }
        Arrays.sort(onChain);
        for (int place = 0; place < length; place++) {
            weights[bounds.chain().get(place)] = onChain[length - 1 - place];
        }
        return bounds.hold(weights);
    }
}
