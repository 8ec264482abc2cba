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
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Region;

/**
 * A count by activity and year in a region and in the nearest larger one that has it: its figures that can be compared over the
 * years. For use within the library.
 *
 * @param indicator the count
 * @param region the region
 * @param reference the larger region; empty if none has figures of two activities
 * @param byActivity by activity and year the figures of both, of one unit, since the last break in one of the series
 */
public record ComparedCounts(
        Indicator indicator,
        Region region,
        Optional<Region> reference,
        ImmutableMap<Ref<Activity>, ImmutableSortedMap<Integer, ComparedCount>> byActivity) {
    /** With one activity there is no mix of them. */
    private static final int MIN_ACTIVITIES = 2;

    /**
     * A figure in both regions.
     *
     * @param region in the region, not negative
     * @param reference in the larger one, not negative
     */
    public record ComparedCount(Observation region, Observation reference) {
        public double ofRegion() {
            return region.scaledValue().orElseThrow();
        }

        public double ofReference() {
            return reference.scaledValue().orElseThrow();
        }
    }

    /**
     * All counts of which more is better that a strength of the region cites and that are known by at least two activities, in the order
     * in which strengths cite them, with the figures that can be compared over the years.
     *
     * @param strategy as it was known on its date
     * @param evidence observations beside those that the strategy holds
     * @param publicationLag as {@link StrengthAssessor#withPublicationLag}
     */
    public static ImmutableList<ComparedCounts> of(Strategy strategy, Evidence evidence, Period publicationLag) {
        Region region = strategy.resolve(strategy.region());
        KnownFigures known = KnownFigures.of(strategy, evidence, publicationLag);
        ImmutableList.Builder<ComparedCounts> counts = ImmutableList.builder();
        Measures.cited(strategy, region).asMap().forEach((ref, bases) -> {
            Indicator indicator = strategy.resolve(ref);
            ImmutableSet<Ref<Activity>> totals = bases.stream()
                    .filter(base -> base.indicator().equals(ref))
                    .flatMap(base -> base.activities().stream())
                    .collect(ImmutableSet.toImmutableSet());
            ImmutableList<Activity> activities = DetailedActivities.of(strategy, known, indicator, totals, region);
            if (activities.size() > 1) {
                counts.add(of(strategy, known, indicator, activities, region));
            }
        });
        return counts.build();
    }

    private static ComparedCounts of(
            Strategy strategy, KnownFigures known, Indicator indicator, List<Activity> activities, Region region) {
        Optional<Region> larger = region.parent().map(strategy::resolve);
        while (larger.isPresent()) {
            Region reference = larger.get();
            ImmutableMap<Ref<Activity>, ImmutableSortedMap<Integer, ComparedCount>> figures = activities.stream()
                    .map(activity -> Map.entry(activity.ref(), compared(known, indicator, activity, region, reference)))
                    .filter(entry -> !entry.getValue().isEmpty())
                    .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
            if (figures.size() >= MIN_ACTIVITIES) {
                return new ComparedCounts(indicator, region, larger, figures);
            }
            larger = reference.parent().map(strategy::resolve);
        }
        return new ComparedCounts(indicator, region, Optional.empty(), ImmutableMap.of());
    }

    private static ImmutableSortedMap<Integer, ComparedCount> compared(
            KnownFigures known, Indicator indicator, Activity activity, Region region, Region reference) {
        ImmutableSortedMap<Integer, Observation> own = known.series(indicator.ref(), region, activity.ref());
        ImmutableSortedMap<Integer, Observation> larger = known.series(indicator.ref(), reference, activity.ref());
        int first = Math.max(lastBreak(own), lastBreak(larger));
        return own.keySet().stream()
                .filter(year -> year >= first)
                .flatMap(year ->
                        compared(own.get(year), larger.get(year)).stream().map(figures -> Map.entry(year, figures)))
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(), Map.Entry::getKey, Map.Entry::getValue));
    }

    private static int lastBreak(ImmutableSortedMap<Integer, Observation> series) {
        return series.entrySet().stream()
                .filter(entry -> new Figure(ImmutableList.of(entry.getValue())).followsBreak())
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(Integer.MIN_VALUE);
    }

    private static Optional<ComparedCount> compared(@Nullable Observation own, @Nullable Observation larger) {
        return own != null
                        && larger != null
                        && own.unit().equals(larger.unit())
                        && own.scaledValue().orElseThrow() >= 0
                        && larger.scaledValue().orElseThrow() >= 0
                ? Optional.of(new ComparedCount(own, larger))
                : Optional.empty();
    }

    /** The years with figures of an activity, ascending. */
    public ImmutableSortedSet<Integer> years() {
        return byActivity.values().stream()
                .flatMap(figures -> figures.keySet().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** The figures of the activities that are known in both years in the same unit, those of the first year first. */
    public ImmutableMap<Ref<Activity>, ImmutableList<ComparedCount>> between(int start, int end) {
        ImmutableMap.Builder<Ref<Activity>, ImmutableList<ComparedCount>> pairs = ImmutableMap.builder();
        byActivity.forEach((activity, figures) -> {
            ComparedCount from = figures.get(start);
            ComparedCount to = figures.get(end);
            if (from != null
                    && to != null
                    && from.region().unit().equals(to.region().unit())) {
                pairs.put(activity, ImmutableList.of(from, to));
            }
        });
        return pairs.buildOrThrow();
    }
}
