package org.regionalstrategy.scoring.verdict;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The control of false discoveries among many tests: of hundreds of activities some stand out by chance.
 *
 * <p>With the p-values in ascending order p(1) to p(m), the adjusted value of the i-th is
 *
 * <pre>min over j &gt;= i of  p(j) m / j,  at most 1</pre>
 *
 * <p>If all tests with an adjusted value of at most q are called discoveries, at most the share q of them are expected to be
 * false, where the tests are independent or depend on each other positively.
 *
 * <p>Reference: Benjamini, Y. and Hochberg, Y. (1995), Controlling the false discovery rate, Journal of the Royal Statistical
 * Society B 57(1), 289-300.
 */
public final class BenjaminiHochberg {
    private BenjaminiHochberg() {}

    /**
     * The adjusted value of each p-value, in their order; {@code O(m log m)}.
     *
     * @param pValues each from 0 to 1
     */
    public static ImmutableDoubleArray adjusted(ImmutableDoubleArray pValues) {
        pValues.forEach(p -> checkArgument(p >= 0 && p <= 1, "p-value must lie from 0 to 1: %s", p));
        int tests = pValues.length();
        int[] descending = IntStream.range(0, tests)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> pValues.get(i))
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[tests];
        double least = 1;
        for (int k = 0; k < tests; k++) {
            int rank = tests - k;
            least = Math.min(least, pValues.get(descending[k]) * tests / rank);
            adjusted[descending[k]] = least;
        }
        return ImmutableDoubleArray.copyOf(adjusted);
    }
}
