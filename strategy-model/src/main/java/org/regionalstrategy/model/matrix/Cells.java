package org.regionalstrategy.model.matrix;

/**
 * The values of a matrix by row and column. {@link #MISSING} stands for a missing cell inside this package; it never leaves it.
 */
abstract sealed class Cells permits DenseCells, SparseCells {
    /** Marks a missing cell. */
    static final double MISSING = Double.NaN;

    /** The value, or {@link #MISSING}. */
    abstract double at(int row, int column);

    /** Passes on the cells of a row that are stored, by column: at least those that are positive. */
    abstract void row(int row, StoredCell action);

    /** Passes on the cells of a column that are stored, by row: at least those that are positive. */
    abstract void column(int column, StoredCell action);

    /** How many cells are missing, of a matrix with this many cells. */
    abstract long missing(long cells);

    /** Is told of a stored cell. */
    @FunctionalInterface
    interface StoredCell {
        void accept(int index, double value);
    }
}
