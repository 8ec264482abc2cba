package org.regionalstrategy.scoring.specialisation;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.stream.IntStream;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.matrix.Labels;

/**
 * How concentrated a structure is, by the squares of its shares. {@code O(labels)}; undefined where there are no shares.
 *
 * <p>References: Hirschman, A. O. (1945), National Power and the Structure of Foreign Trade, University of California Press;
 * Herfindahl, O. C. (1950), Concentration in the U.S. Steel Industry, dissertation, Columbia University; Adelman, M. A. (1969),
 * Comment on the "H" concentration measure as a numbers-equivalent, Review of Economics and Statistics 51(1), 99-101.
 */
public final class Herfindahl {
    private Herfindahl() {}

    /** {@code H = sum s^2}, from 1/n (all equal, n labels) to 1 (all in one); no unit. */
    public static Measure index(Composition composition) {
        return composition.obstacle().map(Measure::undefined).orElseGet(() -> Measure.of(sumOfSquares(composition)));
    }

    /**
     * {@code (H - 1/n) / (1 - 1/n)}, from 0 (all equal) to 1 (all in one), where n is the number of labels with a known amount, be
     * it zero; undefined for a single label.
     */
    public static Measure normalised(Composition composition) {
        return composition.obstacle().map(Measure::undefined).orElseGet(() -> {
            double least = 1.0 / composition.knownSize();
            return composition.knownSize() == 1
                    ? Measure.undefined(LineObstacles.SINGLE)
                    : Measure.of((sumOfSquares(composition) - least) / (1 - least));
        });
    }

    /** {@code 1 / H}, from 1 to n: how many labels of equal size would be as concentrated. */
    public static Measure effectiveNumber(Composition composition) {
        return composition
                .obstacle()
                .map(Measure::undefined)
                .orElseGet(() -> Measure.of(1 / sumOfSquares(composition)));
    }

    /**
     * The index of the sizes of establishments, as {@link EllisonGlaeser} needs it.
     *
     * @param sizes finite and not negative
     */
    public static Measure ofEstablishments(ImmutableDoubleArray sizes) {
        Labels numbers = Labels.of(
                IntStream.range(0, sizes.length()).mapToObj(Integer::toString).toList());
        return index(Composition.of(numbers, sizes));
    }

    static double sumOfSquares(Composition composition) {
        double[] sum = {0};
        composition.forEachShare((index, share) -> sum[0] += share * share);
        return sum[0];
    }
}
