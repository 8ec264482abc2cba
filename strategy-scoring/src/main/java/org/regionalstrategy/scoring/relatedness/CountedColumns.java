package org.regionalstrategy.scoring.relatedness;

import org.regionalstrategy.scoring.presence.Presence;

/** Proximities counted from a presence when they are asked for. */
final class CountedColumns implements Columns {
    private final int activities;
    private final CoOccurrence together;
    private final ProximityFormula formula;

    CountedColumns(Presence space, ProximityOptions options) {
        this.activities = space.activities().size();
        this.together = new CoOccurrence(space);
        this.formula = ProximityFormula.among(space, options);
    }

    @Override
    public void fill(int from, int to, double[] block) {
        int[] counts = new int[activities];
        for (int column = from; column < to; column++) {
            together.count(column, activities, counts);
            int place = column - from;
            for (int row = 0; row < activities; row++, place += Sweep.ROWS) {
                block[place] = row == column ? 0 : formula.proximity(row, column, counts[row]);
            }
        }
    }
}
