package org.regionalstrategy.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableIntArray;
import java.util.OptionalDouble;

/**
 * How far two rankings agree: {@code (C - D) / sqrt((P - T1) (P - T2))} with C pairs in the same and D in the opposite order, of P
 * pairs T1 and T2 level in the one and in the other (tau-b). Time n squared.
 *
 * <p>Kendall, The treatment of ties in ranking problems, Biometrika 33, 1945.
 */
public final class KendallTau {
    private KendallTau() {}

    /**
     * The coefficient, -1 (opposite) to 1 (the same); empty where one ranking has all level, so that no order can agree with it.
     *
     * @throws IllegalArgumentException if the rankings are of different lengths
     */
    public static OptionalDouble between(ImmutableIntArray ranks, ImmutableIntArray others) {
        checkArgument(
                ranks.length() == others.length(),
                "kendall: rankings must be of the same length: %s, %s",
                ranks.length(),
                others.length());
        long difference = 0;
        long ordered = 0;
        long othersOrdered = 0;
        for (int i = 0; i < ranks.length(); i++) {
            for (int j = i + 1; j < ranks.length(); j++) {
                int sign = Integer.compare(ranks.get(i), ranks.get(j));
                int otherSign = Integer.compare(others.get(i), others.get(j));
                difference += (long) sign * otherSign;
                ordered += Math.abs(sign);
                othersOrdered += Math.abs(otherSign);
            }
        }
        return ordered == 0 || othersOrdered == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(difference / Math.sqrt((double) ordered * othersOrdered));
    }
}
