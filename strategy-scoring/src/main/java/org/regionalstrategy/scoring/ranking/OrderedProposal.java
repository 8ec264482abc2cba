package org.regionalstrategy.scoring.ranking;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;

/**
 * Proposes weights that are uniform over all that fall along a chain: uniform weights of the whole simplex whose values on the chain
 * are sorted, for all orders of them are equally likely. All are accepted.
 */
final class OrderedProposal implements Proposal {
    private final ImmutableIntArray chain;

    OrderedProposal(ImmutableIntArray chain) {
        this.chain = chain;
    }

    @Override
    public boolean propose(SplitMix64 random, double[] weights) {
        Spacings.draw(random, 1, weights, 0);
        int length = chain.length();
        double[] onChain = new double[length];
        for (int place = 0; place < length; place++) {
            onChain[place] = weights[chain.get(place)];
        }
        Arrays.sort(onChain);
        for (int place = 0; place < length; place++) {
            weights[chain.get(place)] = onChain[length - 1 - place];
        }
        return true;
    }
}
