package org.regionalstrategy.scoring.relatedness;

import org.regionalstrategy.scoring.presence.Presence;

/** Proximities counted from a presence when they are asked for. */
final class CountedColumns implements Columns {
    private final int activities;
    private final CoOccurrence together;
    private final ProximityFormula formula;
    private final boolean turned;

    CountedColumns(Presence space, ProximityOptions options) {
        this(space.activities().size(), new CoOccurrence(space), ProximityFormula.among(space, options), false);
    }

    private CountedColumns(int activities, CoOccurrence together, ProximityFormula formula, boolean turned) {
        this.activities = activities;
        this.together = together;
        this.formula = formula;
        this.turned = turned;
    }

    @Override
    public void fill(int from, int to, double[] block) {
        int[] counts = new int[activities];
        for (int column = from; column < to; column++) {
            together.count(column, activities, counts);
            int place = column - from;
            for (int row = 0; row < activities; row++, place += Sweep.ROWS) {
                if (row == column) {
                    block[place] = 0;
                } else if (turned) {
                    block[place] = formula.proximity(column, row, counts[row]);
                } else {
                    block[place] = formula.proximity(row, column, counts[row]);
                }
            }
        }
    }

    @Override
    public Columns turned() {
        return formula.isSymmetric() ? this : new CountedColumns(activities, together, formula, !turned);
    }
}
