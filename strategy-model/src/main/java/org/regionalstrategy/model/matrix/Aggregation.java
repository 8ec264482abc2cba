package org.regionalstrategy.model.matrix;

/** Sums of groups of cells, with how many cells of each group are known. */
final class Aggregation {
    private final int[] rowGroupSizes;
    private final int[] columnGroupSizes;
    private final double[] sums;
    private final int[] known;
    private final int[] missing;

    /**
     * @param rowGroups the group of each row, numbered from 0
     * @param columnGroups the group of each column
     */
    Aggregation(int[] rowGroups, int groupsOfRows, int[] columnGroups, int groupsOfColumns) {
        this.rowGroupSizes = sizes(rowGroups, groupsOfRows);
        this.columnGroupSizes = sizes(columnGroups, groupsOfColumns);
        int cells = Math.multiplyExact(groupsOfRows, groupsOfColumns);
        this.sums = new double[cells];
        this.known = new int[cells];
        this.missing = new int[cells];
    }

    private static int[] sizes(int[] groups, int count) {
        int[] sizes = new int[count];
        for (int group : groups) {
            sizes[group]++;
        }
        return sizes;
    }

    /** Adds a stored cell to its group. */
    void add(int rowGroup, int columnGroup, double value) {
        int cell = rowGroup * columnGroupSizes.length + columnGroup;
        if (Double.isNaN(value)) {
            missing[cell]++;
        } else {
            known[cell]++;
            sums[cell] += value;
        }
    }

    /** The sums; cells that were not stored count as the unmentioned ones do. */
    CellBuffer toBuffer(Unmentioned unmentioned, MissingParts rule) {
        CellBuffer buffer = new CellBuffer();
        for (int row = 0; row < rowGroupSizes.length; row++) {
            for (int column = 0; column < columnGroupSizes.length; column++) {
                double sum = sum(row, column, unmentioned, rule);
                boolean asUnmentioned = unmentioned == Unmentioned.ZERO ? sum == 0 : Double.isNaN(sum);
                if (!asUnmentioned) {
                    buffer.add(row, column, sum);
                }
            }
        }
        return buffer;
    }

    private double sum(int row, int column, Unmentioned unmentioned, MissingParts rule) {
        int cell = row * columnGroupSizes.length + column;
        long size = (long) rowGroupSizes[row] * columnGroupSizes[column];
        long notStored = size - known[cell] - missing[cell];
        long allMissing = missing[cell] + (unmentioned == Unmentioned.MISSING ? notStored : 0);
        boolean isMissing = rule == MissingParts.MAKE_MISSING ? allMissing > 0 : allMissing == size;
        return isMissing ? Cells.MISSING : sums[cell];
    }
}
