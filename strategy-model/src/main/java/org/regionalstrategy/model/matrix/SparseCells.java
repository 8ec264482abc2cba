package org.regionalstrategy.model.matrix;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The cells that differ from a common value, by row (compressed rows) with an index by column: 20 bytes a cell. Of very many rows
 * that are mostly empty, only the others are kept.
 *
 * <p>The index by column is made when it is first asked for: a row-wise user never pays for it.
 */
final class SparseCells extends Cells {
    /** Rows are mostly empty if at most one in so many has cells. */
    private static final int MOSTLY_EMPTY = 8;

    private final double elsewhere;
    private final int columns;

    /** The rows with cells, ascending; null if each row is stored. */
    private final int @Nullable [] storedRows;

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
        this.storedRows = storedRows(rowStarts);
        this.rowStarts = storedRows == null ? rowStarts : startsOf(storedRows, rowStarts);
        this.columnOf = columnOf;
        this.values = values;
    }

    private static int @Nullable [] storedRows(int[] rowStarts) {
        int rows = rowStarts.length - 1;
        int[] stored = IntStream.range(0, rows)
                .filter(row -> rowStarts[row] < rowStarts[row + 1])
                .toArray();
        return stored.length > rows / MOSTLY_EMPTY ? null : stored;
    }

    private static int[] startsOf(int[] rows, int[] rowStarts) {
        int[] starts = new int[rows.length + 1];
        for (int i = 0; i < rows.length; i++) {
            starts[i + 1] = rowStarts[rows[i] + 1];
        }
        return starts;
    }

    /** Where the starts of a row are; negative if it has no cells and is not stored. */
    private int slot(int row) {
        return storedRows == null ? row : Arrays.binarySearch(storedRows, row);
    }

    @Override
    double at(int row, int column) {
        int slot = slot(row);
        if (slot < 0) {
            return elsewhere;
        }
        int position = Arrays.binarySearch(columnOf, rowStarts[slot], rowStarts[slot + 1], column);
        return position < 0 ? elsewhere : values[position];
    }

    @Override
    void row(int row, StoredCell action) {
        int slot = slot(row);
        if (slot < 0) {
            return;
        }
        for (int i = rowStarts[slot]; i < rowStarts[slot + 1]; i++) {
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
            for (int slot = 0; slot + 1 < cells.rowStarts.length; slot++) {
                int row = cells.storedRows == null ? slot : cells.storedRows[slot];
                for (int i = cells.rowStarts[slot]; i < cells.rowStarts[slot + 1]; i++) {
                    int place = next[cells.columnOf[i]]++;
                    rowOf[place] = row;
                    positions[place] = i;
                }
            }
        }
    }
}
