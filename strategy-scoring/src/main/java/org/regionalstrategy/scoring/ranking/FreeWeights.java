package org.regionalstrategy.scoring.ranking;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Weights that are not certain, their bounds and what they add up to.
 *
 * @param lower the least weight of every criterion, that of certain ones too
 * @param chains the criteria whose weights are not certain, each in one chain along which weights fall; those that are not ranked
 *     are chains by themselves
 * @param total what the weights of all chains add up to
 */
record FreeWeights(double[] lower, double[] upper, ImmutableList<ImmutableIntArray> chains, double total) {
    /** Weights whose bounds lie no farther apart are certain but for rounding. */
    private static final double CERTAIN = 1e-12;

    private static final int MOST_DOUBLINGS = 100;
    private static final int SECTIONS = 30;
    private static final double GOLDEN_SECTION = (Math.sqrt(5) - 1) / 2;

    static FreeWeights of(WeightBounds bounds) {
        List<ImmutableIntArray> chains = new ArrayList<>();
        int[] ranked = bounds.chain().stream()
                .filter(criterion -> isFree(bounds, criterion))
                .toArray();
        if (ranked.length > 0) {
            chains.add(ImmutableIntArray.copyOf(ranked));
        }
        Set<Integer> onChain = new HashSet<>(bounds.chain().asList());
        double total = 1;
        for (int i = 0; i < bounds.lower().length; i++) {
            if (!isFree(bounds, i)) {
                total -= bounds.lower()[i];
            } else if (!onChain.contains(i)) {
                chains.add(ImmutableIntArray.of(i));
            }
        }
        return new FreeWeights(bounds.lower(), bounds.upper(), ImmutableList.copyOf(chains), total);
    }

    private static boolean isFree(WeightBounds bounds, int criterion) {
        return bounds.upper()[criterion] - bounds.lower()[criterion] > CERTAIN;
    }

    /** The same with the opposite sign, so that what was the least is the greatest. */
    FreeWeights mirrored() {
        double[] least = new double[lower.length];
        double[] greatest = new double[lower.length];
        for (int i = 0; i < lower.length; i++) {
            least[i] = -upper[i];
            greatest[i] = -lower[i];
        }
        return new FreeWeights(
                least,
                greatest,
                chains.stream()
                        .map(chain -> ImmutableIntArray.copyOf(Lists.reverse(chain.asList())))
                        .collect(ImmutableList.toImmutableList()),
                -total);
    }

    /**
     * The rate at which weights with a density in proportion to {@code e^(-rate sum)} add up to the total on average: where the
     * logarithm of the mass, which is convex, plus rate times total is least; by golden sections, for any rate will do.
     */
    double rate() {
        double unit = 1 / widest();
        double left = -unit;
        double middle = 0;
        double right = unit;
        for (int i = 0; i < MOST_DOUBLINGS && excess(right) < excess(middle); i++) {
            left = middle;
            middle = right;
            right *= 2;
        }
        for (int i = 0; i < MOST_DOUBLINGS && excess(left) < excess(middle); i++) {
            right = middle;
            middle = left;
            left *= 2;
        }
        for (int i = 0; i < SECTIONS; i++) {
            double lesser = right - GOLDEN_SECTION * (right - left);
            double greater = left + GOLDEN_SECTION * (right - left);
            if (excess(lesser) < excess(greater)) {
                right = greater;
            } else {
                left = lesser;
            }
        }
        return left + (right - left) / 2;
    }

    private double widest() {
        return chains.stream()
                .flatMapToInt(ImmutableIntArray::stream)
                .mapToDouble(i -> upper[i] - lower[i])
                .max()
                .orElseThrow();
    }

    private double excess(double rate) {
        double sum = rate * total;
        for (ImmutableIntArray chain : chains) {
            sum += new TiltedChain(picked(lower, chain), picked(upper, chain), rate).logMass();
        }
        return sum;
    }

    static double[] picked(double[] numbers, ImmutableIntArray criteria) {
        return criteria.stream().mapToDouble(criterion -> numbers[criterion]).toArray();
    }
}
