package org.regionalstrategy.scoring.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.regionalstrategy.model.evidence.Observation;

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

    /** The figures of a series in a unit. */
    static ImmutableSortedMap<Integer, Observation> in(String unit, ImmutableSortedMap<Integer, Observation> series) {
        return series.entrySet().stream()
                .filter(entry -> entry.getValue().unit().equals(unit))
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Integer::compare, Map.Entry::getKey, Map.Entry::getValue));
    }
}
