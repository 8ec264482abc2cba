package org.regionalstrategy.scoring.verdict;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Region;

/** The activities of a region that do not contain each other. */
final class DetailedActivities {
    private DetailedActivities() {}

    /**
     * Those with figures of the region by an indicator, the most detailed ones.
     *
     * @param totals activities that add up others, though no hierarchy says so: never among them
     */
    static ImmutableList<Activity> of(
            Strategy strategy,
            KnownFigures known,
            Indicator indicator,
            Collection<Ref<Activity>> totals,
            Region region) {
        ImmutableList<Activity> withFigures = strategy.activities().stream()
                .filter(activity -> indicator.classification().equals(Optional.of(activity.classification())))
                .filter(activity -> !totals.contains(activity.ref()))
                .filter(activity ->
                        !known.series(indicator.ref(), region, activity.ref()).isEmpty())
                .collect(ImmutableList.toImmutableList());
        Set<Ref<Activity>> divided = new HashSet<>();
        for (Activity activity : withFigures) {
            Optional<Ref<Activity>> broader = activity.broader();
            while (broader.isPresent() && divided.add(broader.get())) {
                broader = strategy.resolve(broader.get()).broader();
            }
        }
        return withFigures.stream()
                .filter(activity -> !divided.contains(activity.ref()))
                .collect(ImmutableList.toImmutableList());
    }
}
