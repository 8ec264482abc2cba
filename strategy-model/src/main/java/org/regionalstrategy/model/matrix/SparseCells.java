package org.regionalstrategy.model.matrix;

import java.util.Arrays;

/**
 * The cells that differ from a common value, by row (compressed rows) with an index by column: 20 bytes a cell.
 *
 * <p>The index by column is made when it is first asked for: a row-wise user never pays for it.
 */
final class SparseCells extends Cells {
    private final double elsewhere;
    private final int columns;
    private final int[] rowStarts;
    private final int[] columnOf;
    private final double[] values;
    private volatile ColumnIndex byColumn;

    /**
     * Takes over the arrays, which nobody else may hold.
     *
     * @param elsewhere the value of the cells that are not stored
     * @param rowStarts where each row begins, and the end of the last
     * @param columnOf the columns of the stored cells, ascending in each row
     * @param values the values of the stored cells
     */
    @SuppressWarnings("NullAway") // the index by column is made on demand
    SparseCells(double elsewhere, int columns, int[] rowStarts, int[] columnOf, double[] values) {
        this.elsewhere = elsewhere;
        this.columns = columns;
        this.rowStarts = rowStarts;
        this.columnOf = columnOf;
        this.values = values;
    }

    @Override
    double at(int row, int column) {
        int position = Arrays.binarySearch(columnOf, rowStarts[row], rowStarts[row + 1], column);
        return position < 0 ? elsewhere : values[position];
    }

    @Override
    void row(int row, StoredCell action) {
        for (int i = rowStarts[row]; i < rowStarts[row + 1]; i++) {
            action.accept(columnOf[i], values[i]);
        }
    }

    @Override
    void column(int column, StoredCell action) {
        ColumnIndex index = byColumn();
        for (int i = index.starts[column]; i < index.starts[column + 1]; i++) {
            action.accept(index.rowOf[i], values[index.positions[i]]);
        }
    }

    @Override
    long missing(long cells) {
        long missing = Double.isNaN(elsewhere) ? cells - values.length : 0;
        for (double value : values) {
            if (Double.isNaN(value)) {
                missing++;
            }
        }
        return missing;
    }

    private ColumnIndex byColumn() {
        ColumnIndex index = byColumn;
        if (index == null) {
            index = new ColumnIndex(this);
            byColumn = index;
        }
        return index;
    }

    /** The stored cells by column, made by counting: {@code O(cells + columns)}. */
    private static final class ColumnIndex {
        private final int[] starts;
        private final int[] rowOf;
        private final int[] positions;

        ColumnIndex(SparseCells cells) {
            starts = new int[cells.columns + 1];
            rowOf = new int[cells.values.length];
            positions = new int[cells.values.length];
            for (int column : cells.columnOf) {
                starts[column + 1]++;
            }
            for (int column = 0; column < cells.columns; column++) {
                starts[column + 1] += starts[column];
            }
            int[] next = Arrays.copyOf(starts, cells.columns);
            for (int row = 0; row + 1 < cells.rowStarts.length; row++) {
                for (int i = cells.rowStarts[row]; i < cells.rowStarts[row + 1]; i++) {
                    int place = next[cells.columnOf[i]]++;
                    rowOf[place] = row;
                    positions[place] = i;
                }
            }
        }
    }
}
