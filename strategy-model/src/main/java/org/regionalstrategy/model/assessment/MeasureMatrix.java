package org.regionalstrategy.model.assessment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkElementIndex;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.Labels;

/**
 * An indicator of each pair of a row and a column, say of regions by activities: a number, or undefined for a reason.
 * Immutable; 8 bytes a cell, and 2 more for the cells of a matrix with reasons.
 */
public final class MeasureMatrix {
    private final Labels rows;
    private final Labels columns;
    private final double[] values;
    private final short[] reasonOf;
    private final ImmutableList<LocalizedText> reasons;

    private MeasureMatrix(
            Labels rows, Labels columns, double[] values, short[] reasonOf, ImmutableList<LocalizedText> reasons) {
        this.rows = rows;
        this.columns = columns;
        this.values = values;
        this.reasonOf = reasonOf;
        this.reasons = reasons;
    }

    /**
     * A builder in which every cell must be set, once or more often; the last value stays.
     *
     * @throws IllegalArgumentException if there are more cells than one array holds
     */
    public static Builder builder(Labels rows, Labels columns) {
        return new Builder(rows, columns);
    }

    /** The names of the rows, in natural order. */
    public Labels rows() {
        return rows;
    }

    /** The names of the columns, in natural order. */
    public Labels columns() {
        return columns;
    }

    /** The number or the reason of a cell, counted from 0. */
    public Measure measure(int row, int column) {
        int cell = cell(row, column);
        return Double.isNaN(values[cell]) ? Measure.undefined(reasons.get(reasonOf[cell])) : Measure.of(values[cell]);
    }

    /**
     * The number or the reason of a cell by names.
     *
     * @throws IllegalArgumentException if there is no such row or column
     */
    public Measure measure(String row, String column) {
        return measure(rows.position(row), columns.position(column));
    }

    /** The number of a cell; empty if it is undefined. */
    public OptionalDouble value(int row, int column) {
        double value = values[cell(row, column)];
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    public boolean isDefined(int row, int column) {
        return !Double.isNaN(values[cell(row, column)]);
    }

    private int cell(int row, int column) {
        checkElementIndex(row, rows.size(), "row");
        checkElementIndex(column, columns.size(), "column");
        return row * columns.size() + column;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeasureMatrix that
                && rows.equals(that.rows)
                && columns.equals(that.columns)
                && Arrays.equals(values, that.values)
                && sameReasons(that);
    }

    private boolean sameReasons(MeasureMatrix that) {
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i]) && !reasons.get(reasonOf[i]).equals(that.reasons.get(that.reasonOf[i]))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * rows.hashCode() + columns.hashCode()) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "MeasureMatrix of " + rows.size() + " by " + columns.size();
    }

    /**
     * Collects the measures of a {@link MeasureMatrix}. Several threads may set numbers of different cells at once; reasons are
     * set by one thread.
     */
    public static final class Builder {
        private static final short[] NONE = {};
        private static final short NOT_SET = -1;

        private final Labels rows;
        private final Labels columns;
        private final Map<LocalizedText, Short> numbers = new HashMap<>();
        private final List<LocalizedText> reasons = new ArrayList<>();
        private double[] values;
        private short[] reasonOf = NONE;
        private boolean built;

        private Builder(Labels rows, Labels columns) {
            long cells = (long) rows.size() * columns.size();
            checkArgument(
                    cells <= Integer.MAX_VALUE - 8,
                    "measures: %s by %s are more cells than one matrix holds",
                    rows.size(),
                    columns.size());
            this.rows = rows;
            this.columns = columns;
            this.values = new double[(int) cells];
            Arrays.fill(values, Double.NaN);
        }

        /**
         * Sets a number.
         *
         * @param value finite; minus zero is made zero
         */
        public Builder set(int row, int column, double value) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("measure of " + rows.name(row) + ", " + columns.name(column)
                        + ": must be finite, or undefined with a reason: " + value);
            }
            values[cell(row, column)] = value + 0.0;
            return this;
        }

        /** Says why there is no number. */
        public Builder undefined(int row, int column, LocalizedText reason) {
            if (reasonOf.length < values.length) {
                reasonOf = new short[values.length];
                Arrays.fill(reasonOf, NOT_SET);
            }
            int cell = cell(row, column);
            values[cell] = Double.NaN;
            reasonOf[cell] = numbers.computeIfAbsent(reason, this::number);
            return this;
        }

        private short number(LocalizedText reason) {
            checkArgument(reasons.size() < Short.MAX_VALUE, "measures: too many different reasons");
            reasons.add(reason);
            return (short) (reasons.size() - 1);
        }

        /** Says why there is no number in any cell of a row. */
        public Builder undefinedRow(int row, LocalizedText reason) {
            for (int column = 0; column < columns.size(); column++) {
                undefined(row, column, reason);
            }
            return this;
        }

        /** Says why there is no number in any cell of a column. */
        public Builder undefinedColumn(int column, LocalizedText reason) {
            for (int row = 0; row < rows.size(); row++) {
                undefined(row, column, reason);
            }
            return this;
        }

        private int cell(int row, int column) {
            checkElementIndex(row, rows.size(), "row");
            checkElementIndex(column, columns.size(), "column");
            return row * columns.size() + column;
        }

        /**
         * The matrix, which takes over the cells: a builder builds once.
         *
         * @throws IllegalArgumentException if a cell was not set
         * @throws IllegalStateException if it has built already
         */
        public MeasureMatrix build() {
            if (built) {
                throw new IllegalStateException("measures: the builder has built its matrix already");
            }
            for (int cell = 0; cell < values.length; cell++) {
                if (Double.isNaN(values[cell]) && (reasonOf.length == 0 || reasonOf[cell] == NOT_SET)) {
                    throw new IllegalArgumentException("measure of " + rows.name(cell / columns.size()) + ", "
                            + columns.name(cell % columns.size()) + ": neither a value nor a reason was set");
                }
            }
            built = true;
            return new MeasureMatrix(rows, columns, values, reasonOf, ImmutableList.copyOf(reasons));
        }
    }
}
