package org.regionalstrategy.io.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cells of one year in the order of their rows: 20 bytes a cell, in blocks. A missing value is NaN in here. */
final class CellRows {
    private static final int BLOCK = 1 << 14;

    /** The first block begins small and doubles: a table may have thousands of years with a few rows each. */
    private static final int FIRST = 1 << 4;

    private final List<int[]> places = new ArrayList<>();
    private final List<double[]> values = new ArrayList<>();
    private int size;

    void add(int region, int activity, double value, int line) {
        int offset = size % BLOCK;
        if (offset == 0) {
            int capacity = size == 0 ? FIRST : BLOCK;
            places.add(new int[3 * capacity]);
            values.add(new double[capacity]);
        } else if (offset == values.get(size / BLOCK).length) {
            places.set(0, Arrays.copyOf(places.get(0), 6 * offset));
            values.set(0, Arrays.copyOf(values.get(0), 2 * offset));
        }
        int[] block = places.get(size / BLOCK);
        block[3 * offset] = region;
        block[3 * offset + 1] = activity;
        block[3 * offset + 2] = line;
        values.get(size / BLOCK)[offset] = value;
        size++;
    }

    int size() {
        return size;
    }

    int region(int index) {
        return places.get(index / BLOCK)[3 * (index % BLOCK)];
    }

    int activity(int index) {
        return places.get(index / BLOCK)[3 * (index % BLOCK) + 1];
    }

    int line(int index) {
        return places.get(index / BLOCK)[3 * (index % BLOCK) + 2];
    }

    double value(int index) {
        return values.get(index / BLOCK)[index % BLOCK];
    }
}
