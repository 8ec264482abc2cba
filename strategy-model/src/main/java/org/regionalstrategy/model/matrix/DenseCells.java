package org.regionalstrategy.model.matrix;

/** Every cell, row by row: 8 bytes a cell. */
final class DenseCells extends Cells {
    private final int columns;
    private final double[] values;

    /** Takes over the array, which nobody else may hold. */
    DenseCells(int columns, double[] values) {
        this.columns = columns;
        this.values = values;
    }

    @Override
    double at(int row, int column) {
        return values[row * columns + column];
    }

    @Override
    void row(int row, StoredCell action) {
        int start = row * columns;
        for (int column = 0; column < columns; column++) {
            action.accept(column, values[start + column]);
        }
    }

    @Override
    void column(int column, StoredCell action) {
        for (int row = 0, i = column; i < values.length; row++, i += columns) {
            action.accept(row, values[i]);
        }
    }

    @Override
    long missing(long cells) {
        long missing = 0;
        for (double value : values) {
            if (Double.isNaN(value)) {
                missing++;
            }
        }
        return missing;
    }
}
