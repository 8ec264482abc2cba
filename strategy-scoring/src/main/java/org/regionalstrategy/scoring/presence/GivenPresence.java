package org.regionalstrategy.scoring.presence;

import static com.google.common.base.Preconditions.checkArgument;

import org.regionalstrategy.model.matrix.ActivityMatrix;

/** The matrix itself says what is present: 1 where a region has an activity, 0 where not. */
public record GivenPresence() implements DiscretePresenceRule {
    @Override
    public String description() {
        return "given as 0 and 1";
    }

    /**
     * The presence in a matrix.
     *
     * @throws IllegalArgumentException if a cell is neither 0, 1 nor missing
     */
    @Override
    public Presence presence(ActivityMatrix matrix) {
        Presence.Builder presence = Presence.builder(matrix.regions(), matrix.activities());
        for (int r = 0; r < matrix.regions().size(); r++) {
            int region = r;
            matrix.region(region).forEachPositive((activity, value) -> {
                checkArgument(
                        value == 1,
                        "presence: region %s, activity %s: must be 0 or 1: %s",
                        matrix.regions().name(region),
                        matrix.activities().name(activity),
                        value);
                presence.present(region, activity);
            });
        }
        return presence.unknown(matrix.missingCount()).build();
    }
}
