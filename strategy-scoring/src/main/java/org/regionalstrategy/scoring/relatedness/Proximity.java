package org.regionalstrategy.scoring.relatedness;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import java.util.Arrays;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.Labels;

/**
 * The proximity of every two activities, or regions. Immutable. Symmetric ones are kept as an upper triangle without diagonal, 8
 * bytes a pair. The proximity of something to itself is not part of it: {@link Diagonal} says what is made of that.
 */
public final class Proximity {
    private final Labels labels;
    private final boolean symmetric;
    private final double[] values;
    private final LocalizedText reason;

    /** @param values NaN where undefined; taken over */
    Proximity(Labels labels, boolean symmetric, double[] values, LocalizedText reason) {
        this.labels = labels;
        this.symmetric = symmetric;
        this.values = values;
        this.reason = reason;
    }

    /** How many numbers are kept. */
    static int cells(Labels labels, boolean symmetric) {
        long size = labels.size();
        long cells = symmetric ? size * (size - 1) / 2 : size * size;
        checkArgument(
                cells <= Integer.MAX_VALUE - 8,
                "proximity: %s by %s are more pairs than one matrix holds, maybe keep the nearest of each only",
                size,
                size);
        return (int) cells;
    }

    /** The place of a pair in the array. */
    static int cell(int size, boolean symmetric, int i, int j) {
        if (!symmetric) {
            return i * size + j;
        }
        int low = Math.min(i, j);
        int high = Math.max(i, j);
        return (int) ((long) low * (2L * size - low - 1) / 2) + high - low - 1;
    }

    /** What the rows and columns are, in natural order. */
    public Labels labels() {
        return labels;
    }

    public int size() {
        return labels.size();
    }

    /** Whether the proximity of i to j is always that of j to i. */
    public boolean isSymmetric() {
        return symmetric;
    }

    /**
     * The proximity of two different ones; of i to j, if it is not symmetric.
     *
     * @throws IllegalArgumentException if both are the same
     */
    public Measure measure(int i, int j) {
        checkElementIndex(i, size(), "position");
        checkElementIndex(j, size(), "position");
        checkArgument(i != j, "proximity of %s: to itself it is a convention, see Diagonal", labels.name(i));
        double value = values[cell(size(), symmetric, i, j)];
        return Double.isNaN(value) ? Measure.undefined(reason) : Measure.of(value);
    }

    /**
     * The proximity by names.
     *
     * @throws IllegalArgumentException if there is no such name, or both are the same
     */
    public Measure measure(String first, String second) {
        return measure(labels.position(first), labels.position(second));
    }

    /** What counts in a sum: the proximity, 0 if it is undefined or of an activity to itself. */
    double inSum(int i, int j) {
        if (i == j) {
            return 0;
        }
        double value = values[cell(size(), symmetric, i, j)];
        return Double.isNaN(value) ? 0 : value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Proximity that
                && labels.equals(that.labels)
                && symmetric == that.symmetric
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * labels.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return (symmetric ? "Proximity of " : "Asymmetric proximity of ") + size();
    }
}
