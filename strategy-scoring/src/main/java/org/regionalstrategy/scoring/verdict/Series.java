package org.regionalstrategy.scoring.verdict;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.region.Activity;

/** What may be compared in series of observations by year. */
final class Series {
    private Series() {}

    /** The year of the last break in a series, from which on its figures can be compared; the least number if there is none. */
    static int lastBreak(ImmutableSortedMap<Integer, Observation> series) {
        return series.entrySet().stream()
                .filter(entry -> new Figure(ImmutableList.of(entry.getValue())).followsBreak())
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(Integer.MIN_VALUE);
    }

    /** The unit in which most of some series have their latest figure, of several the first; empty if none has any. */
    static Optional<String> mainUnit(Collection<ImmutableSortedMap<Integer, Observation>> series) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        series.stream()
                .filter(each -> !each.isEmpty())
                .forEach(each -> counts.merge(latest(each).unit(), 1, Integer::sum));
        return counts.entrySet().stream()
                .reduce((best, other) -> other.getValue() > best.getValue() ? other : best)
                .map(Map.Entry::getKey);
    }

    /** The latest figure of a series with any. */
    static Observation latest(ImmutableSortedMap<Integer, Observation> series) {
        return series.values().asList().get(series.size() - 1);
    }

    /** Whether a figure can be one of a count: a negative one is as if it were missing. */
    static boolean isCount(Observation observation) {
        return observation.scaledValue().orElseThrow() >= 0;
    }

    /** The figures of a series that can be those of a count. */
    static ImmutableSortedMap<Integer, Observation> counts(ImmutableSortedMap<Integer, Observation> series) {
        return ImmutableSortedMap.copyOf(Maps.filterValues(series, Series::isCount));
    }

    /** The latest figure of each series that can be that of a count; 0 if there is none. */
    static ImmutableMap<Ref<Activity>, Double> latest(
            Map<Ref<Activity>, ImmutableSortedMap<Integer, Observation>> series) {
        return series.entrySet().stream()
                .collect(toImmutableMap(
                        Map.Entry::getKey,
                        entry -> counts(entry.getValue()).values().stream()
                                .mapToDouble(figure -> figure.scaledValue().orElseThrow())
                                .reduce(0, (earlier, later) -> later)));
    }

    /** Whether some activities have at least {@value ComparedCounts#LEAST_COVERAGE} of the latest figures of all. */
    static boolean isCovered(ImmutableMap<Ref<Activity>, Double> latest, Set<Ref<Activity>> activities) {
        double covered = 0;
        double total = 0;
        for (Map.Entry<Ref<Activity>, Double> figure : latest.entrySet()) {
            total += figure.getValue();
            covered += activities.contains(figure.getKey()) ? figure.getValue() : 0;
        }
        return covered >= ComparedCounts.LEAST_COVERAGE * total;
    }

    /** Those of the series with figures in a unit, with these alone. */
    static ImmutableMap<Ref<Activity>, ImmutableSortedMap<Integer, Observation>> in(
            String unit, Map<Ref<Activity>, ImmutableSortedMap<Integer, Observation>> series) {
        return series.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), in(unit, entry.getValue())))
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The figures of a series in a unit. */
    static ImmutableSortedMap<Integer, Observation> in(String unit, ImmutableSortedMap<Integer, Observation> series) {
        return series.entrySet().stream()
                .filter(entry -> entry.getValue().unit().equals(unit))
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Integer::compare, Map.Entry::getKey, Map.Entry::getValue));
    }
}
