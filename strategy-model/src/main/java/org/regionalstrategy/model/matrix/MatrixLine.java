package org.regionalstrategy.model.matrix;

import java.util.OptionalDouble;

/** A row or a column of a matrix, as a view: nothing is copied. */
public final class MatrixLine {
    /** Is told of a cell of a line. */
    @FunctionalInterface
    public interface CellConsumer {
        /**
         * @param index the position of the cell in the line, counted from 0
         * @param value its value, above zero
         */
        void accept(int index, double value);
    }

    /** Whether a line is a row or a column. */
    enum Direction {
        ROW,
        COLUMN
    }

    private final ActivityMatrix matrix;
    private final Direction direction;
    private final int position;

    MatrixLine(ActivityMatrix matrix, Direction direction, int position) {
        this.matrix = matrix;
        this.direction = direction;
        this.position = position;
    }

    /** The name of the line. */
    public String label() {
        return direction == Direction.ROW
                ? matrix.regions().name(position)
                : matrix.activities().name(position);
    }

    /** The names of its cells. */
    public Labels labels() {
        return direction == Direction.ROW ? matrix.activities() : matrix.regions();
    }

    /** The number of its cells. */
    public int size() {
        return labels().size();
    }

    /** A value, not negative; empty if it is missing. */
    public OptionalDouble value(int index) {
        return direction == Direction.ROW ? matrix.value(position, index) : matrix.value(index, position);
    }

    /** Passes on the cells with a value above zero, in the order of their labels, in time linear in them if stored sparsely. */
    public void forEachPositive(CellConsumer action) {
        Cells.StoredCell positive = (index, value) -> {
            if (value > 0) {
                action.accept(index, value);
            }
        };
        if (direction == Direction.ROW) {
            matrix.cells().row(position, positive);
        } else {
            matrix.cells().column(position, positive);
        }
    }

    /** The sum of the values that are known, added in the order of the labels. */
    public double total() {
        double[] total = {0};
        forEachPositive((index, value) -> total[0] += value);
        return total[0];
    }

    @Override
    public String toString() {
        return direction + " " + label();
    }
}
