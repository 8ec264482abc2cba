package org.regionalstrategy.model.assessment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.Labels;

/** An indicator of each region, or of each activity: a number, or undefined for a reason. Immutable. */
public final class MeasureVector {
    private final Labels labels;
    private final double[] values;
    private final ImmutableSortedMap<Integer, LocalizedText> reasons;

    private MeasureVector(Labels labels, double[] values, ImmutableSortedMap<Integer, LocalizedText> reasons) {
        this.labels = labels;
        this.values = values;
        this.reasons = reasons;
    }

    /** A builder in which every position must be set, once or more often; the last value stays. */
    public static Builder builder(Labels labels) {
        return new Builder(labels);
    }

    /** A vector that is undefined everywhere, for one reason. */
    public static MeasureVector undefined(Labels labels, LocalizedText reason) {
        Builder builder = builder(labels);
        for (int i = 0; i < labels.size(); i++) {
            builder.undefined(i, reason);
        }
        return builder.build();
    }

    /** Whose indicator it is, in natural order. */
    public Labels labels() {
        return labels;
    }

    public int size() {
        return values.length;
    }

    /** The number or the reason at a position, counted from 0. */
    public Measure measure(int position) {
        LocalizedText reason = reasons.get(checkElementIndex(position, values.length, "position"));
        return reason == null ? Measure.of(values[position]) : Measure.undefined(reason);
    }

    /**
     * The number or the reason by name.
     *
     * @throws IllegalArgumentException if there is no such name
     */
    public Measure measure(String name) {
        return measure(labels.position(name));
    }

    /** The number at a position; empty if it is undefined. */
    public OptionalDouble value(int position) {
        return isDefined(position) ? OptionalDouble.of(values[position]) : OptionalDouble.empty();
    }

    public boolean isDefined(int position) {
        return !Double.isNaN(values[checkElementIndex(position, values.length, "position")]);
    }

    /** How many positions have a number. */
    public int definedCount() {
        return values.length - reasons.size();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeasureVector that
                && labels.equals(that.labels)
                && Arrays.equals(values, that.values)
                && reasons.equals(that.reasons);
    }

    @Override
    public int hashCode() {
        return 31 * labels.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "MeasureVector of " + size() + ", " + definedCount() + " defined";
    }

    /** Collects the measures of a {@link MeasureVector}. Not for use by several threads at once. */
    public static final class Builder {
        private final Labels labels;
        private final double[] values;
        private final TreeMap<Integer, LocalizedText> reasons = new TreeMap<>();

        private Builder(Labels labels) {
            this.labels = labels;
            this.values = new double[labels.size()];
            Arrays.fill(values, Double.NaN);
        }

        /**
         * Sets a number.
         *
         * @param value finite; minus zero is made zero
         */
        public Builder set(int position, double value) {
            checkArgument(
                    Double.isFinite(value),
                    "measure of %s: must be finite, or undefined with a reason: %s",
                    labels.name(position),
                    value);
            values[position] = value + 0.0;
            reasons.remove(position);
            return this;
        }

        /** Says why there is no number. */
        public Builder undefined(int position, LocalizedText reason) {
            checkElementIndex(position, values.length, "position");
            values[position] = Double.NaN;
            reasons.put(position, checkNotNull(reason, "reason"));
            return this;
        }

        /** Sets a number or the reason why there is none. */
        public Builder set(int position, Measure measure) {
            return measure instanceof Measure.Undefined undefined
                    ? undefined(position, undefined.reason())
                    : set(position, measure.toOptional().orElseThrow());
        }

        /**
         * The vector.
         *
         * @throws IllegalArgumentException if a position was not set
         */
        public MeasureVector build() {
            for (int i = 0; i < values.length; i++) {
                checkArgument(
                        !Double.isNaN(values[i]) || reasons.containsKey(i),
                        "measure of %s: neither a value nor a reason was set",
                        labels.name(i));
            }
            return new MeasureVector(labels, values.clone(), ImmutableSortedMap.copyOf(reasons));
        }
    }
}
