package org.regionalstrategy.scoring.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.List;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.scoring.specialisation.LocationQuotient;
import org.regionalstrategy.scoring.specialisation.QuotientsOverYears;

/** What is known of a figure that a strength cites. */
sealed interface CitedFigures {
    /**
     * Figures of some years.
     *
     * @param reference the region that the strength's own is compared with
     * @param years the figures of each year, the earliest first; at least one year
     */
    record Found(Region reference, ImmutableList<YearlyFigures> years) implements CitedFigures {
        YearlyFigures latest() {
            return years.get(years.size() - 1);
        }

        /** The quotients of the years that can be compared with the latest: those since the last break in a series. */
        QuotientsOverYears comparableQuotients() {
            List<YearlyFigures> backwards = Lists.reverse(years);
            int count = 1;
            while (count < backwards.size() && !backwards.get(count - 1).followsBreak()) {
                count++;
            }
            ImmutableMap<Integer, LocationQuotient> byYear = backwards.subList(0, count).stream()
                    .collect(ImmutableMap.toImmutableMap(YearlyFigures::year, YearlyFigures::quotient));
            return QuotientsOverYears.of(byYear);
        }
    }

    /**
     * None.
     *
     * @param reason what is missing: a clause without a capital or a full stop
     */
    record Missing(LocalizedText reason) implements CitedFigures {}
}
