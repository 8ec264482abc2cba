package org.regionalstrategy.model.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cells in any order, in blocks of 16 bytes a cell, which become stored cells by a counting sort of the rows. */
final class CellBuffer {
    private static final int BLOCK = 1 << 16;

    /** Dense cells take 8 bytes each, sparse ones 20 with the index by column: from this fill on dense ones are smaller. */
    private static final double DENSE_FILL = 0.4;

    /** Is told of a cell that was given twice. */
    @FunctionalInterface
    interface Repeated {
        void cell(int row, int column);
    }

    private final List<int[]> rows = new ArrayList<>();
    private final List<int[]> columns = new ArrayList<>();
    private final List<double[]> values = new ArrayList<>();
    private int size;

    void add(int row, int column, double value) {
        int offset = size % BLOCK;
        if (offset == 0) {
            rows.add(new int[BLOCK]);
            columns.add(new int[BLOCK]);
            values.add(new double[BLOCK]);
        }
        int block = size / BLOCK;
        rows.get(block)[offset] = row;
        columns.get(block)[offset] = column;
        values.get(block)[offset] = value;
        size++;
    }

    /**
     * The stored cells.
     *
     * @param rowPositions the final position of each row number
     * @param columnPositions the final position of each column number
     * @param elsewhere the value of cells that were not added
     */
    Cells toCells(int[] rowPositions, int[] columnPositions, double elsewhere, Repeated repeated) {
        int[] rowStarts = new int[rowPositions.length + 1];
        for (int i = 0; i < size; i++) {
            rowStarts[rowPositions[rows.get(i / BLOCK)[i % BLOCK]] + 1]++;
        }
        for (int row = 0; row < rowPositions.length; row++) {
            rowStarts[row + 1] += rowStarts[row];
        }
        int[] columnOf = new int[size];
        double[] sorted = new double[size];
        scatter(rowPositions, columnPositions, rowStarts, columnOf, sorted);
        refuseRepeated(rowStarts, columnOf, repeated);
        long all = (long) rowPositions.length * columnPositions.length;
        return size >= DENSE_FILL * all && all <= Integer.MAX_VALUE
                ? dense((int) all, columnPositions.length, elsewhere, rowStarts, columnOf, sorted)
                : new SparseCells(elsewhere, columnPositions.length, rowStarts, columnOf, sorted);
    }

    /** Puts every cell into its row and then each row into the order of its columns. */
    private void scatter(int[] rowPositions, int[] columnPositions, int[] rowStarts, int[] columnOf, double[] sorted) {
        int[] next = Arrays.copyOf(rowStarts, rowPositions.length);
        for (int i = 0; i < size; i++) {
            int place = next[rowPositions[rows.get(i / BLOCK)[i % BLOCK]]]++;
            columnOf[place] = columnPositions[columns.get(i / BLOCK)[i % BLOCK]];
            sorted[place] = values.get(i / BLOCK)[i % BLOCK];
        }
        for (int row = 0; row < rowPositions.length; row++) {
            sortRow(rowStarts[row], rowStarts[row + 1], columnOf, sorted);
        }
    }

    private static void sortRow(int start, int end, int[] columnOf, double[] sorted) {
        long[] keys = new long[end - start];
        boolean ascending = true;
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (long) columnOf[start + i] << Integer.SIZE | i;
            ascending &= i == 0 || keys[i - 1] < keys[i];
        }
        if (ascending) {
            return;
        }
        Arrays.sort(keys);
        double[] unsorted = Arrays.copyOfRange(sorted, start, end);
        for (int i = 0; i < keys.length; i++) {
            columnOf[start + i] = (int) (keys[i] >>> Integer.SIZE);
            sorted[start + i] = unsorted[(int) keys[i]];
        }
    }

    private static void refuseRepeated(int[] rowStarts, int[] columnOf, Repeated repeated) {
        for (int row = 0; row + 1 < rowStarts.length; row++) {
            for (int i = rowStarts[row] + 1; i < rowStarts[row + 1]; i++) {
                if (columnOf[i] == columnOf[i - 1]) {
                    repeated.cell(row, columnOf[i]);
                }
            }
        }
    }

    private static Cells dense(
            int all, int columns, double elsewhere, int[] rowStarts, int[] columnOf, double[] sorted) {
        double[] dense = new double[all];
        Arrays.fill(dense, elsewhere);
        for (int row = 0; row + 1 < rowStarts.length; row++) {
            for (int i = rowStarts[row]; i < rowStarts[row + 1]; i++) {
                dense[row * columns + columnOf[i]] = sorted[i];
            }
        }
        return new DenseCells(columns, dense);
    }
}
