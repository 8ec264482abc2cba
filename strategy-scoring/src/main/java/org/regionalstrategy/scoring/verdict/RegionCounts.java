package org.regionalstrategy.scoring.verdict;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Region;

/**
 * A count of the region of a strategy by its most detailed activities in one year. For use within the library.
 *
 * @param indicator the count
 * @param region the region
 * @param year the latest in which activities with nine tenths of the latest figures of the region are known
 * @param figures by activity the figure of the year, all of one unit, none negative, at least two
 * @param totals activities that add up others, though no hierarchy need say so
 * @param leftOut how many activities of the region have no such figure
 */
public record RegionCounts(
        Indicator indicator,
        Region region,
        int year,
        ImmutableMap<Ref<Activity>, Observation> figures,
        ImmutableSet<Ref<Activity>> totals,
        int leftOut) {
    private static final LocalizedText ALL = LocalizedText.of("en", "all activities", "ru", "все виды деятельности");

    private static final LocalizedText ALL_KNOWN =
            LocalizedText.of("en", "all activities that are known", "ru", "все известные виды деятельности");

    /**
     * All counts of which more is better that a strength of the region cites and that are known by at least two activities in some year,
     * in the order in which strengths cite them.
     *
     * @param strategy as it was known on its date
     * @param evidence observations beside those that the strategy holds
     * @param publicationLag as {@link StrengthAssessor#withPublicationLag}
     */
    public static ImmutableList<RegionCounts> of(Strategy strategy, Evidence evidence, Period publicationLag) {
        Region region = strategy.resolve(strategy.region());
        KnownFigures known = KnownFigures.of(strategy, evidence, publicationLag);
        ImmutableList.Builder<RegionCounts> counts = ImmutableList.builder();
        Measures.cited(strategy, region).asMap().forEach((ref, bases) -> {
            Indicator indicator = strategy.resolve(ref);
            ImmutableSet<Ref<Activity>> totals = Measures.totals(ref, bases);
            of(indicator, region, series(strategy, known, indicator, totals, region), totals)
                    .ifPresent(counts::add);
        });
        return counts.build();
    }

    private static ImmutableMap<Ref<Activity>, ImmutableSortedMap<Integer, Observation>> series(
            Strategy strategy,
            KnownFigures known,
            Indicator indicator,
            ImmutableSet<Ref<Activity>> totals,
            Region region) {
        return DetailedActivities.of(strategy, known, indicator, totals, region).stream()
                .collect(toImmutableMap(
                        Activity::ref, activity -> known.series(indicator.ref(), region, activity.ref())));
    }

    private static Optional<RegionCounts> of(
            Indicator indicator,
            Region region,
            ImmutableMap<Ref<Activity>, ImmutableSortedMap<Integer, Observation>> all,
            ImmutableSet<Ref<Activity>> totals) {
        String unit = Series.mainUnit(all.values()).orElse("");
        ImmutableMap<Ref<Activity>, ImmutableSortedMap<Integer, Observation>> series = Series.in(unit, all);
        ImmutableMap<Ref<Activity>, Double> latest = Series.latest(series);
        ImmutableSortedSet<Integer> years = series.values().stream()
                .flatMap(each -> each.keySet().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.reverseOrder()));
        for (int year : years) {
            ImmutableMap<Ref<Activity>, Observation> figures = in(year, series);
            if (figures.size() > 1 && Series.isCovered(latest, figures.keySet())) {
                return Optional.of(
                        new RegionCounts(indicator, region, year, figures, totals, all.size() - figures.size()));
            }
        }
        return Optional.empty();
    }

    private static ImmutableMap<Ref<Activity>, Observation> in(
            int year, ImmutableMap<Ref<Activity>, ImmutableSortedMap<Integer, Observation>> series) {
        ImmutableMap.Builder<Ref<Activity>, Observation> figures = ImmutableMap.builder();
        series.forEach((activity, each) -> {
            Observation observation = each.get(year);
            if (observation != null && Series.isCount(observation)) {
                figures.put(activity, observation);
            }
        });
        return figures.buildOrThrow();
    }

    /** The sum of the figures, with where they come from. */
    public Input total() {
        return Inputs.sum(
                indicator,
                leftOut > 0 ? ALL_KNOWN : ALL,
                region,
                figures.values().asList());
    }

    /** The figure of an activity. */
    public Input input(Activity activity) {
        return Inputs.sum(indicator, activity.name(), region, List.of(figure(activity.ref())));
    }

    private Observation figure(Ref<Activity> activity) {
        Observation figure = figures.get(activity);
        if (figure == null) {
            throw new IllegalArgumentException(
                    "counts: no figure of " + activity.id() + ", only of " + figures.keySet());
        }
        return figure;
    }
}
