package org.regionalstrategy.scoring.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.primitives.ImmutableDoubleArray;

/**
 * What alternatives are worth on criteria: an interval for each, in which every value is as likely as the other and independent
 * of all others.
 *
 * @param alternatives how many alternatives there are, at least 1
 * @param criteria how many criteria, at least 1
 * @param lower the least values, those of the first alternative on all criteria first; finite
 * @param upper the greatest values in the same order; equal to the least where the value is exact
 */
public record ValueRanges(int alternatives, int criteria, ImmutableDoubleArray lower, ImmutableDoubleArray upper) {
    public ValueRanges {
        checkArgument(alternatives > 0, "values: at least one alternative is needed: %s", alternatives);
        checkArgument(criteria > 0, "values: at least one criterion is needed: %s", criteria);
        checkArgument(
                lower.length() == alternatives * criteria && upper.length() == lower.length(),
                "values: %s by %s intervals are needed: %s lower, %s upper ends",
                alternatives,
                criteria,
                lower.length(),
                upper.length());
        for (int i = 0; i < lower.length(); i++) {
            checkArgument(
                    Double.isFinite(lower.get(i)) && Double.isFinite(upper.get(i)) && lower.get(i) <= upper.get(i),
                    "values: ends must be finite and in order: %s, %s",
                    lower.get(i),
                    upper.get(i));
        }
    }

    /** Values that are certain: a row for each alternative, with as many criteria each. */
    public static ValueRanges exact(double[][] values) {
        checkArgument(values.length > 0, "values: at least one alternative is needed");
        ImmutableDoubleArray.Builder all = ImmutableDoubleArray.builder();
        for (double[] row : values) {
            all.addAll(row);
        }
        ImmutableDoubleArray flat = all.build();
        return new ValueRanges(values.length, values[0].length, flat, flat);
    }

    /** Whether all values are certain. */
    public boolean isExact() {
        return lower.equals(upper);
    }

    /** The mean value of an alternative on a criterion. */
    public double middle(int alternative, int criterion) {
        int at = alternative * criteria + criterion;
        return lower.get(at) + (upper.get(at) - lower.get(at)) / 2;
    }

    /** Draws a value of every alternative on every criterion. */
    void draw(SplitMix64 random, double[] values) {
        for (int i = 0; i < values.length; i++) {
            double least = lower.get(i);
            double width = upper.get(i) - least;
            values[i] = width > 0 ? least + width * random.next() : least;
        }
    }
}
