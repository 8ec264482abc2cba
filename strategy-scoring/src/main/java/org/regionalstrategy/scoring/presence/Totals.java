package org.regionalstrategy.scoring.presence;

import org.regionalstrategy.model.matrix.ActivityMatrix;

/**
 * The sums of a matrix, as the matrix itself adds them up: each in the order of the labels.
 *
 * @param byRegion the sum of each row
 * @param byActivity the sum of each column
 * @param total the sum of the rows
 */
@SuppressWarnings("ArrayRecordComponent") // never leaves the package
record Totals(double[] byRegion, double[] byActivity, double total) {
    static Totals of(ActivityMatrix matrix) {
        double[] byRegion = new double[matrix.regions().size()];
        double[] byActivity = new double[matrix.activities().size()];
        double total = 0;
        for (int r = 0; r < byRegion.length; r++) {
            int region = r;
            matrix.region(region).forEachPositive((activity, value) -> {
                byRegion[region] += value;
                byActivity[activity] += value;
            });
            total += byRegion[region];
        }
        return new Totals(byRegion, byActivity, total);
    }
}
