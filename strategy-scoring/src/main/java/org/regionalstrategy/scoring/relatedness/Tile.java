package org.regionalstrategy.scoring.relatedness;

/**
 * A rectangle of numerators of densities: portfolios by activities, with weights as well if asked for. Proximity of an activity to
 * itself is left out of them.
 */
final class Tile {
    final int rowFrom;
    final int rowTo;
    final int columnFrom;
    final int columnTo;
    private final int rowStride;
    private final int columnStride;
    private final double[] plain;
    private final double[] weighted;

    /** @param weighted empty if there are no weights */
    Tile(Cells rows, Cells columns, double[] plain, double[] weighted) {
        this.rowFrom = rows.from();
        this.rowTo = rows.to();
        this.rowStride = rows.stride();
        this.columnFrom = columns.from();
        this.columnTo = columns.to();
        this.columnStride = columns.stride();
        this.plain = plain;
        this.weighted = weighted;
    }

    /** A range of rows or columns, and how far apart two neighbours lie. */
    record Cells(int from, int to, int stride) {}

    /** {@code sum_q!=a M_rq phi_qa}. */
    double plain(int row, int column) {
        return plain[(row - rowFrom) * rowStride + (column - columnFrom) * columnStride];
    }

    /** {@code sum_q!=a M_rq w_q phi_aq}. */
    double weighted(int row, int column) {
        return weighted[(row - rowFrom) * rowStride + (column - columnFrom) * columnStride];
    }
}
