package org.regionalstrategy.scoring.presence;

import org.regionalstrategy.model.matrix.ActivityMatrix;

/**
 * A region has an activity to the degree {@code LQ / (1 + LQ)}, from 0 to 1 and one half where the location quotient is 1:
 * no cliff at the threshold, so that a small change of a figure is a small change of the result (py-ecomplexity since 2025;
 * the Atlas of Economic Complexity of 2026).
 *
 * <p>Cost: two passes over the stored cells; 12 bytes for each cell above zero.
 */
public record ContinuousPresence() implements PresenceRule {
    @Override
    public String description() {
        return "LQ / (1 + LQ)";
    }

    /** The degrees of presence in a matrix; cells without a figure have none. */
    public WeightedPresence presence(ActivityMatrix matrix) {
        Totals totals = Totals.of(matrix);
        WeightedPresence.Builder presence = WeightedPresence.builder(matrix.regions(), matrix.activities());
        for (int r = 0; r < matrix.regions().size(); r++) {
            int region = r;
            double base = totals.byRegion()[region];
            matrix.region(region).forEachPositive((activity, value) -> {
                // LQ / (1 + LQ) with LQ = s / t
                double share = value / base;
                double weight = share / (share + totals.byActivity()[activity] / totals.total());
                if (weight > 0) {
                    presence.present(region, activity, weight);
                }
            });
        }
        return presence.unknown(matrix.missingCount()).build();
    }
}
