package org.regionalstrategy.scoring.presence;

import java.math.BigDecimal;
import org.regionalstrategy.model.matrix.ActivityMatrix;

/** Compares a share of an activity, region by region, with the share of the region in a base: exactly, where it is close. */
final class Comparison {
    /** Relative distance from the threshold within which rounding might decide: a few units in the last place. */
    private static final double CLOSE = 1e-14;

    private Comparison() {}

    /** The cells with {@code (x_ra / base_r) / (x_a / total) >= threshold}. */
    static Presence presence(
            ActivityMatrix matrix,
            double[] bases,
            double[] byActivity,
            double total,
            double threshold,
            boolean strict) {
        double[] atThreshold = new double[byActivity.length];
        for (int a = 0; a < byActivity.length; a++) {
            atThreshold[a] = threshold * (byActivity[a] / total);
        }
        Presence.Builder presence = Presence.builder(matrix.regions(), matrix.activities());
        for (int r = 0; r < bases.length; r++) {
            int region = r;
            double base = bases[region];
            if (!(base > 0)) {
                continue;
            }
            matrix.region(region).forEachPositive((activity, value) -> {
                double excess = value / base - atThreshold[activity];
                boolean reached = Math.abs(excess) > CLOSE * atThreshold[activity]
                        ? excess > 0
                        : reaches(value, base, byActivity[activity], total, threshold, strict);
                if (reached) {
                    presence.present(region, activity);
                }
            });
        }
        return presence.unknown(matrix.missingCount()).build();
    }

    /** Whether {@code value * total >= threshold * base * ofActivity}, without rounding. */
    private static boolean reaches(
            double value, double base, double ofActivity, double total, double threshold, boolean strict) {
        int order = new BigDecimal(value)
                .multiply(new BigDecimal(total))
                .compareTo(
                        new BigDecimal(threshold).multiply(new BigDecimal(base)).multiply(new BigDecimal(ofActivity)));
        return strict ? order > 0 : order >= 0;
    }
}
