package org.regionalstrategy.scoring.diversification;

import com.google.common.collect.ImmutableSortedMap;
import java.time.Period;
import java.util.Map;
import java.util.TreeMap;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.scoring.presence.Presence;
import org.regionalstrategy.scoring.presence.QuotientPresence;
import org.regionalstrategy.scoring.specialisation.ComparisonOptions;
import org.regionalstrategy.scoring.specialisation.LocationQuotients;

/** What the regions of a matrix have: by location quotients among them, missing figures left out. */
final class PeerPresence {
    private PeerPresence() {}

    static Presence of(ActivityMatrix matrix) {
        return Presence.atLeast(
                LocationQuotients.of(
                                matrix,
                                ComparisonOptions.builder()
                                        .missing(MissingParts.LEAVE_OUT)
                                        .build())
                        .quotients(),
                QuotientPresence.DEFAULT_THRESHOLD);
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
