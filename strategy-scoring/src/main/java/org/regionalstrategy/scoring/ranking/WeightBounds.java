package org.regionalstrategy.scoring.ranking;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * The least and the greatest weight of each criterion among those that add up to 1, keep given bounds and fall along a chain of
 * criteria, as tight as can be.
 *
 * @param chain criteria of which none weighs more than the one before it; none or at least two
 */
record WeightBounds(double[] lower, double[] upper, ImmutableIntArray chain) {
    /** How far sums of weights may miss 1 by rounding. */
    static final double TOLERANCE = 1e-9;

    private static final int HALVINGS = 60;

    /** The bounds made as tight as they are together; absent if no weights keep them all. */
    static Optional<WeightBounds> tightened(double[] lower, double[] upper, ImmutableIntArray chain) {
        WeightBounds bounds = new WeightBounds(lower.clone(), upper.clone(), chain);
        bounds.alongTheChain();
        if (bounds.contradict()) {
            return Optional.empty();
        }
        double[] least = new double[lower.length];
        double[] greatest = new double[lower.length];
        for (int i = 0; i < lower.length; i++) {
            least[i] = bounds.leastOf(i);
            greatest[i] = Math.max(least[i], bounds.greatestOf(i));
        }
        return Optional.of(new WeightBounds(least, greatest, chain));
    }

    private void alongTheChain() {
        for (int place = 1; place < chain.length(); place++) {
            int at = chain.get(place);
            upper[at] = Math.min(upper[at], upper[chain.get(place - 1)]);
        }
        for (int place = chain.length() - 2; place >= 0; place--) {
            int at = chain.get(place);
            lower[at] = Math.max(lower[at], lower[chain.get(place + 1)]);
        }
    }

    private boolean contradict() {
        double least = 0;
        double greatest = 0;
        for (int i = 0; i < lower.length; i++) {
            if (lower[i] > upper[i] + TOLERANCE) {
                return true;
            }
            least += lower[i];
            greatest += upper[i];
        }
        return least > 1 + TOLERANCE || greatest < 1 - TOLERANCE;
    }

    private double greatestOf(int criterion) {
        return greatest(lower[criterion], upper[criterion], weight -> 1 - leastSum(criterion, weight));
    }

    /** The mirror image: the greatest of the negative weight. */
    private double leastOf(int criterion) {
        return -greatest(-upper[criterion], -lower[criterion], weight -> greatestSum(criterion, -weight) - 1);
    }

    /** The greatest argument at which a falling function of slope -1 or steeper is not negative. */
    private static double greatest(double from, double to, DoubleUnaryOperator slack) {
        if (slack.applyAsDouble(to) >= 0) {
            return to;
        }
        double low = from;
        double high = to;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = low + (high - low) / 2;
            if (slack.applyAsDouble(middle) >= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The least sum of all weights if a criterion has a weight: those before it in the chain have as much. */
    private double leastSum(int criterion, double weight) {
        int place = chain.asList().indexOf(criterion);
        double sum = 0;
        for (int i = 0; i < lower.length; i++) {
            int other = chain.asList().indexOf(i);
            boolean before = other >= 0 && other < place;
            sum += i == criterion ? weight : before ? Math.max(lower[i], weight) : lower[i];
        }
        return sum;
    }

    private double greatestSum(int criterion, double weight) {
        int place = chain.asList().indexOf(criterion);
        double sum = 0;
        for (int i = 0; i < upper.length; i++) {
            boolean after = place >= 0 && chain.asList().indexOf(i) > place;
            sum += i == criterion ? weight : after ? Math.min(upper[i], weight) : upper[i];
        }
        return sum;
    }

    /** Whether weights keep the bounds and the chain but for rounding. */
    boolean hold(double[] weights) {
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] < lower[i] - TOLERANCE || weights[i] > upper[i] + TOLERANCE) {
                return false;
            }
        }
        return keepChain(weights);
    }

    private boolean keepChain(double[] weights) {
        for (int place = 1; place < chain.length(); place++) {
            if (weights[chain.get(place)] > weights[chain.get(place - 1)] + TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    /** Whether all weights are certain but for rounding. */
    boolean isPoint() {
        for (int i = 0; i < lower.length; i++) {
            if (upper[i] - lower[i] > TOLERANCE) {
                return false;
            }
        }
        return true;
    }
}
