package org.regionalstrategy.scoring.specialisation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.regionalstrategy.model.assessment.Measure;

/**
 * Inequality by the Lorenz curve, in three forms which the literature gives one name: what they measure differs, and so do
 * their values. Each takes {@code O(n log n)} for n labels, is 0 where all are equal, and has no correction for small n.
 *
 * <p>References: Gini, C. (1912), Variabilita e mutabilita; Krugman, P. (1991), Geography and Trade, MIT Press, pp. 55-59
 * (locational Gini); Ceapraz, I. L. (2008), The concepts of specialisation and spatial concentration and the process of economic
 * integration, Romanian Journal of Regional Science 2(1), 68-93 (Gini of the quotients).
 */
public final class Gini {
    private Gini() {}

    /**
     * Of the amounts: {@code G = sum_i (2i - n - 1) x_i / (n sum x)} with x ascending, from 0 to (n - 1)/n (all in one). Says nothing
     * of a reference: large and small labels are expected to be alike.
     *
     * @return undefined where there are no shares
     */
    public static Measure ofAmounts(Composition composition) {
        return composition
                .obstacle()
                .map(Measure::undefined)
                .orElseGet(() -> coefficient(IntStream.range(0, composition.size())
                        .filter(composition::isKnown)
                        .mapToDouble(composition::shareAt)));
    }

    /**
     * Of the location quotients: the same formula with {@code x_i = s_i / t_i}, each label counting alike, from 0 (the structure of
     * the reference) to (n - 1)/n. Labels of which the reference has nothing are left out of n.
     *
     * @return undefined where one of the two has no shares, or it has something of which the reference has nothing
     */
    public static Measure ofQuotients(Composition own, Composition reference) {
        return Comparison.of(own, reference).measure(Gini::ofQuotients);
    }

    private static Measure ofQuotients(Comparison pair) {
        for (int i = 0; i < pair.size(); i++) {
            if (pair.isCommon(i) && pair.amount(i) > 0 && pair.referenceAmount(i) == 0) {
                return Measure.undefined(LineObstacles.BEYOND_REFERENCE);
            }
        }
        return coefficient(IntStream.range(0, pair.size())
                .filter(i -> pair.isCommon(i) && pair.referenceAmount(i) > 0)
                .mapToDouble(pair::quotient));
    }

    /** The terms of the smallest and the largest, and so on inwards, together: none is negative, and equal values give 0. */
    private static Measure coefficient(DoubleStream values) {
        double[] ascending = values.sorted().toArray();
        int n = ascending.length;
        double total = 0;
        for (double value : ascending) {
            total += value;
        }
        double sum = 0;
        for (int i = 0; i < n / 2; i++) {
            sum += (double) (n - 1 - 2 * i) / n * (ascending[n - 1 - i] - ascending[i]);
        }
        return LineObstacles.representable(sum / total, total);
    }

    /**
     * The locational Gini: twice the area between the diagonal and the Lorenz curve of the shares s over the shares t, labels
     * ordered by their location quotient, each as wide as its t. From 0 (the structure of the reference, up to rounding) to 1 - t
     * of the smallest; a label of which the reference has nothing is a step at the end. Some packages give the area itself, half
     * of this.
     *
     * @return undefined where one of the two has no shares
     */
    public static Measure locational(Composition own, Composition reference) {
        return Comparison.of(own, reference).measure(pair -> Measure.of(lorenz(pair)));
    }

    private static double lorenz(Comparison pair) {
        double[] quotients = new double[pair.size()];
        Arrays.setAll(quotients, i -> pair.isCommon(i) ? pair.quotient(i) : 0);
        int[] byQuotient = IntStream.range(0, pair.size())
                .filter(i -> pair.isCommon(i) && (pair.amount(i) > 0 || pair.referenceAmount(i) > 0))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> quotients[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double area = 0;
        double ownBefore = 0;
        double referenceBefore = 0;
        for (int i : byQuotient) {
            double share = pair.share(i);
            double referenceShare = pair.referenceShare(i);
            area += referenceBefore * share - ownBefore * referenceShare;
            ownBefore += share;
            referenceBefore += referenceShare;
        }
        return area;
    }
}
