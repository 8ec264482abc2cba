package org.regionalstrategy.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableIntArray;
import java.util.stream.IntStream;

/**
 * Which of the criteria that are weighed count. A weight is that of the step from the worst to the best level of a criterion (Keeney
 * and Raiffa 1976): where no level is known, or there is no step, there is nothing to weigh, and the weights of the others are
 * taken in proportion to each other.
 *
 * @param weighed how many criteria are weighed
 * @param counted the places of those that count, ascending
 */
record CountedWeights(int weighed, ImmutableIntArray counted) {
    CountedWeights {
        checkArgument(!counted.isEmpty(), "weights: at least one criterion must count");
    }

    static CountedWeights all(int weighed) {
        return new CountedWeights(
                weighed, ImmutableIntArray.copyOf(IntStream.range(0, weighed).toArray()));
    }

    int count() {
        return counted.length();
    }

    /** The weights of the criteria that count, divided by their sum unless all do; 0 where all of them are. */
    double[] shares(double[] weights) {
        if (counted.length() == weighed) {
            return weights;
        }
        double sum = 0;
        double[] shares = new double[counted.length()];
        for (int j = 0; j < shares.length; j++) {
            shares[j] = weights[counted.get(j)];
            sum += shares[j];
        }
        for (int j = 0; j < shares.length && sum > 0; j++) {
            shares[j] /= sum;
        }
        return shares;
    }
}
