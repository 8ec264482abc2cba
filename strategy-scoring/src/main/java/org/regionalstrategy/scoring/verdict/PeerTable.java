package org.regionalstrategy.scoring.verdict;

import com.google.common.math.Quantiles;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.PeerRelatedness;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.scoring.presence.Presence;
import org.regionalstrategy.scoring.presence.QuotientPresence;
import org.regionalstrategy.scoring.relatedness.RelatednessCalculator;
import org.regionalstrategy.scoring.specialisation.ComparisonOptions;
import org.regionalstrategy.scoring.specialisation.LocationQuotients;

/** The activities of a region and its peers in one year, and how related those that it lacks are to those that it has. */
final class PeerTable {
    private static final int UPPER_QUARTILE = 3;

    private final ActivityMatrix matrix;
    private final int row;
    private final MeasureMatrix quotients;
    private final MeasureMatrix density;
    private final double upperQuartile;

    private PeerTable(
            ActivityMatrix matrix, int row, MeasureMatrix quotients, MeasureMatrix density, double upperQuartile) {
        this.matrix = matrix;
        this.row = row;
        this.quotients = quotients;
        this.density = density;
        this.upperQuartile = upperQuartile;
    }

    /** The table of a matrix; empty if no activity that the region lacks is related to any other. */
    static Optional<PeerTable> of(ActivityMatrix matrix, Region region) {
        ComparisonOptions leaveOut =
                ComparisonOptions.builder().missing(MissingParts.LEAVE_OUT).build();
        MeasureMatrix quotients = LocationQuotients.of(matrix, leaveOut).quotients();
        Presence presence = Presence.atLeast(quotients, QuotientPresence.DEFAULT_THRESHOLD);
        MeasureMatrix density = RelatednessCalculator.withDefaults().density(presence);
        int row = matrix.regions().position(region.id());
        ImmutableDoubleArray lacked = lacked(row, quotients, density);
        return lacked.isEmpty()
                ? Optional.empty()
                : Optional.of(new PeerTable(
                        matrix,
                        row,
                        quotients,
                        density,
                        Quantiles.quartiles().index(UPPER_QUARTILE).compute(lacked.toArray())));
    }

    private static ImmutableDoubleArray lacked(int row, MeasureMatrix quotients, MeasureMatrix density) {
        ImmutableDoubleArray.Builder lacked = ImmutableDoubleArray.builder();
        for (int activity = 0; activity < density.columns().size(); activity++) {
            if (lacks(row, activity, quotients) && density.isDefined(row, activity)) {
                lacked.add(density.value(row, activity).orElseThrow());
            }
        }
        return lacked.build();
    }

    private static boolean lacks(int row, int activity, MeasureMatrix quotients) {
        OptionalDouble quotient = quotients.value(row, activity);
        return quotient.isPresent() && quotient.getAsDouble() < QuotientPresence.DEFAULT_THRESHOLD;
    }

    /** The location quotient of the region among its peers. */
    OptionalDouble quotient(Ref<Activity> activity) {
        OptionalInt column = matrix.activities().find(activity.id());
        return column.isPresent() ? quotients.value(row, column.getAsInt()) : OptionalDouble.empty();
    }

    /** How related an activity is to the region; empty if the region has it, or it is not known or related to nothing. */
    Optional<PeerRelatedness> relatedness(Ref<Activity> activity) {
        OptionalInt column = matrix.activities().find(activity.id());
        if (column.isEmpty()
                || !lacks(row, column.getAsInt(), quotients)
                || !density.isDefined(row, column.getAsInt())) {
            return Optional.empty();
        }
        return Optional.of(PeerRelatedness.builder()
                .year(matrix.year().getValue())
                .regions(matrix.regions().size())
                .density(density.value(row, column.getAsInt()).orElseThrow())
                .upperQuartile(upperQuartile)
                .build());
    }
}
