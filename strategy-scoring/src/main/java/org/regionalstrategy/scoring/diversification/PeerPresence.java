package org.regionalstrategy.scoring.diversification;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Period;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.scoring.presence.Presence;
import org.regionalstrategy.scoring.presence.QuotientPresence;
import org.regionalstrategy.scoring.specialisation.ComparisonOptions;
import org.regionalstrategy.scoring.specialisation.LocationQuotients;

/**
 * What the regions of a matrix have: by location quotients among them, missing figures left out.
 *
 * @param presence of all of them
 * @param unknown the activities whose quotient in the region of the strategy is undefined: whether it has them is not known
 */
record PeerPresence(Presence presence, ImmutableSet<String> unknown) {
    static PeerPresence of(ActivityMatrix matrix, String region) {
        MeasureMatrix quotients = LocationQuotients.of(
                        matrix,
                        ComparisonOptions.builder()
                                .missing(MissingParts.LEAVE_OUT)
                                .build())
                .quotients();
        int row = quotients.rows().position(region);
        return new PeerPresence(
                Presence.atLeast(quotients, QuotientPresence.DEFAULT_THRESHOLD),
                IntStream.range(0, quotients.columns().size())
                        .filter(activity -> !quotients.isDefined(row, activity))
                        .mapToObj(quotients.columns()::name)
                        .collect(toImmutableSet()));
    }

    /** The settings of a method with those of the presence. */
    static ImmutableSortedMap<String, String> settings(Map<String, String> method, Period publicationLag) {
        Map<String, String> settings = new TreeMap<>(method);
        settings.put("missing", "left out");
        settings.put("presence", QuotientPresence.defaults().description());
        settings.put("proximity", "minimum conditional, diagonal out");
        settings.put("publicationLag", publicationLag.toString());
        settings.put("reference", "all regions compared");
        return ImmutableSortedMap.copyOf(settings);
    }
}
