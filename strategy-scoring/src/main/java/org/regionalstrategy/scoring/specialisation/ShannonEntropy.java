package org.regionalstrategy.scoring.specialisation;

import org.regionalstrategy.model.assessment.Measure;

/**
 * How varied a structure is. {@code O(labels)}; undefined where there are no shares. A share of zero adds nothing.
 *
 * <p>References: Shannon, C. E. (1948), A mathematical theory of communication, Bell System Technical Journal 27, 379-423; Theil,
 * H. (1972), Statistical Decomposition Analysis, North-Holland; Pielou, E. C. (1966), The measurement of diversity in different
 * types of biological collections, Journal of Theoretical Biology 13, 131-144.
 */
public final class ShannonEntropy {
    private ShannonEntropy() {}

    /** {@code H = -sum s log s}, from 0 (all in one) to log n (n labels, all equal), in bits or another unit. */
    public static Measure entropy(Composition composition, EntropyUnit unit) {
        return composition.obstacle().map(Measure::undefined).orElseGet(() -> Measure.of(sum(composition, unit)));
    }

    /**
     * {@code H / log n}, from 0 (all in one) to 1 (all equal), where n is the number of labels with a known amount, be it zero:
     * regions over one classification are put on the same scale. Undefined for a single label.
     */
    public static Measure evenness(Composition composition) {
        return evenness(composition, composition.knownSize());
    }

    /**
     * Pielou's evenness {@code H / log m}, where m is the number of labels with a share above zero: how even that is which is
     * there. A region with two equal activities has 1, however many activities others have. Undefined where m is 1.
     */
    public static Measure evennessOfPresent(Composition composition) {
        int[] present = {0};
        if (composition.obstacle().isEmpty()) {
            composition.forEachShare((index, share) -> present[0]++);
        }
        return evenness(composition, present[0]);
    }

    private static Measure evenness(Composition composition, int count) {
        return composition
                .obstacle()
                .map(Measure::undefined)
                .orElseGet(() -> count == 1
                        ? Measure.undefined(LineObstacles.SINGLE)
                        : Measure.of(sum(composition, EntropyUnit.NAT) / EntropyUnit.NAT.log(count)));
    }

    static double sum(Composition composition, EntropyUnit unit) {
        double[] sum = {0};
        composition.forEachShare((index, share) -> {
            if (share > 0) {
                sum[0] -= share * unit.log(share);
            }
        });
        return sum[0];
    }
}
