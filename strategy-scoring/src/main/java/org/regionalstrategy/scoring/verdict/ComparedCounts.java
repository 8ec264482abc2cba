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
import java.util.Set;
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
 * @param latest the latest figure of the region that is not negative by each activity in that unit, 0 if there is none, whether or not
 *     the larger region has it
 * @param unit the unit in which most activities of the region are counted; empty if there is none
 * @param inOtherUnits how many activities of the region are counted in other units, and so cannot be added to these
 */
public record ComparedCounts(
        Indicator indicator,
        Region region,
        Optional<Region> reference,
        ImmutableMap<Ref<Activity>, ImmutableSortedMap<Integer, ComparedCount>> byActivity,
        ImmutableMap<Ref<Activity>, Double> latest,
        String unit,
        int inOtherUnits) {
    /** Which part of the latest figures of the region activities must have to stand for all of them. */
    public static final double LEAST_COVERAGE = 0.9;

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
            ImmutableSet<Ref<Activity>> totals = Measures.totals(ref, bases);
            ImmutableList<Activity> activities = DetailedActivities.of(strategy, known, indicator, totals, region);
            if (activities.size() > 1) {
                counts.add(of(strategy, known, indicator, activities, region));
            }
        });
        return counts.build();
    }

    private static ComparedCounts of(
            Strategy strategy, KnownFigures known, Indicator indicator, List<Activity> activities, Region region) {
        ImmutableMap<Ref<Activity>, ImmutableSortedMap<Integer, Observation>> all = activities.stream()
                .collect(toImmutableMap(
                        Activity::ref, activity -> known.series(indicator.ref(), region, activity.ref())));
        String unit = Series.mainUnit(all.values()).orElse("");
        ImmutableMap<Ref<Activity>, ImmutableSortedMap<Integer, Observation>> own = Series.in(unit, all);
        ComparedCounts without = new ComparedCounts(
                indicator,
                region,
                Optional.empty(),
                ImmutableMap.of(),
                Series.latest(own),
                unit,
                all.size() - own.size());
        Optional<ComparedCounts> first = Optional.empty();
        Optional<Region> larger = region.parent().map(strategy::resolve);
        while (larger.isPresent()) {
            Region reference = larger.get();
            ComparedCounts counts = without.with(reference, compared(known, indicator, own, reference));
            if (counts.byActivity().size() >= MIN_ACTIVITIES) {
                if (counts.isCovered(counts.byActivity().keySet())) {
                    return counts;
                }
                first = first.or(() -> Optional.of(counts));
            }
            larger = reference.parent().map(strategy::resolve);
        }
        return first.orElse(without);
    }

    private ComparedCounts with(
            Region larger, ImmutableMap<Ref<Activity>, ImmutableSortedMap<Integer, ComparedCount>> figures) {
        return new ComparedCounts(indicator, region, Optional.of(larger), figures, latest, unit, inOtherUnits);
    }

    private static ImmutableMap<Ref<Activity>, ImmutableSortedMap<Integer, ComparedCount>> compared(
            KnownFigures known,
            Indicator indicator,
            ImmutableMap<Ref<Activity>, ImmutableSortedMap<Integer, Observation>> own,
            Region reference) {
        return own.entrySet().stream()
                .map(entry -> Map.entry(
                        entry.getKey(),
                        compared(entry.getValue(), known.series(indicator.ref(), reference, entry.getKey()))))
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ImmutableSortedMap<Integer, ComparedCount> compared(
            ImmutableSortedMap<Integer, Observation> own, ImmutableSortedMap<Integer, Observation> larger) {
        int first = Math.max(Series.lastBreak(own), Series.lastBreak(larger));
        return own.keySet().stream()
                .filter(year -> year >= first)
                .flatMap(year ->
                        compared(own.get(year), larger.get(year)).stream().map(figures -> Map.entry(year, figures)))
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(), Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<ComparedCount> compared(@Nullable Observation own, @Nullable Observation larger) {
        return own != null
                        && larger != null
                        && own.unit().equals(larger.unit())
                        && Series.isCount(own)
                        && Series.isCount(larger)
                ? Optional.of(new ComparedCount(own, larger))
                : Optional.empty();
    }

    /**
     * Whether some activities have at least {@value #LEAST_COVERAGE} of the latest figures of the region, those that the larger region
     * lacks included.
     */
    public boolean isCovered(Set<Ref<Activity>> activities) {
        return Series.isCovered(latest, activities);
    }

    /** The activities with figures of a year. */
    public ImmutableSet<Ref<Activity>> in(int year) {
        return byActivity.entrySet().stream()
                .filter(entry -> entry.getValue().containsKey(year))
                .map(Map.Entry::getKey)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The years with figures of an activity, ascending. */
    public ImmutableSortedSet<Integer> years() {
        return byActivity.values().stream()
                .flatMap(figures -> figures.keySet().stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** The figures of the activities that are known in both years, those of the first year first. */
    public ImmutableMap<Ref<Activity>, ImmutableList<ComparedCount>> between(int start, int end) {
        ImmutableMap.Builder<Ref<Activity>, ImmutableList<ComparedCount>> pairs = ImmutableMap.builder();
        byActivity.forEach((activity, figures) -> {
            ComparedCount from = figures.get(start);
            ComparedCount to = figures.get(end);
            if (from != null && to != null) {
                pairs.put(activity, ImmutableList.of(from, to));
            }
        });
        return pairs.buildOrThrow();
    }
}
