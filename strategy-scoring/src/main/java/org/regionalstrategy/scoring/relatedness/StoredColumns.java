package org.regionalstrategy.scoring.relatedness;

/** Proximities that are given. */
final class StoredColumns implements Columns {
    private final Proximity proximity;
    private final boolean turned;

    StoredColumns(Proximity proximity) {
        this(proximity, false);
    }

    private StoredColumns(Proximity proximity, boolean turned) {
        this.proximity = proximity;
        this.turned = turned;
    }

    @Override
    public void fill(int from, int to, double[] block) {
        for (int row = 0; row < proximity.size(); row++) {
            for (int column = from; column < to; column++) {
                block[row * Sweep.ROWS + column - from] =
                        turned ? proximity.inSum(column, row) : proximity.inSum(row, column);
            }
        }
    }

    @Override
    public Columns turned() {
        return proximity.isSymmetric() ? this : new StoredColumns(proximity, !turned);
    }
}
