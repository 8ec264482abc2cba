package org.regionalstrategy.model.evidence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** A body of observations, indexed by series: at most one observation of an indicator, place, activity and year. */
public final class Evidence {
    public static final Evidence EMPTY = of(ImmutableList.of());

    private static final int HASH_SPREAD = 0x9E3779B1;

    /** Ordered, so that an index by it stays fast where hashes were made to collide. */
    private record SeriesKey(String indicator, String refArea, String activity) implements Comparable<SeriesKey> {
        private static final Comparator<SeriesKey> ORDER = Comparator.comparing(SeriesKey::indicator)
                .thenComparing(SeriesKey::refArea)
                .thenComparing(SeriesKey::activity);

        static SeriesKey of(Observation observation) {
            return new SeriesKey(observation.indicator(), observation.refArea(), observation.activity());
        }

        /** Spread by multiplication: codes that count up would else share few hashes. */
        @Override
        public int hashCode() {
            return (indicator.hashCode() * HASH_SPREAD + refArea.hashCode()) * HASH_SPREAD + activity.hashCode();
        }

        @Override
        public int compareTo(SeriesKey other) {
            return ORDER.compare(this, other);
        }
    }

    private final ImmutableList<Observation> observations;
    private final ImmutableMap<SeriesKey, ImmutableSortedMap<Integer, Observation>> series;

    private Evidence(ImmutableList<Observation> observations) {
        this.observations = observations;
        this.series = index(observations);
    }

    /**
     * @throws IllegalArgumentException if two observations are of the same indicator, place, activity and year
     */
    public static Evidence of(Iterable<Observation> observations) {
        return new Evidence(ImmutableList.copyOf(observations));
    }

    private static ImmutableMap<SeriesKey, ImmutableSortedMap<Integer, Observation>> index(
            ImmutableList<Observation> observations) {
        Map<SeriesKey, TreeMap<Integer, Observation>> index = new LinkedHashMap<>();
        for (Observation observation : observations) {
            Observation earlier = index.computeIfAbsent(SeriesKey.of(observation), key -> new TreeMap<>())
                    .put(observation.year(), observation);
            checkArgument(
                    earlier == null,
                    "evidence: indicator %s, place %s, activity %s, year %s is given twice",
                    observation.indicator(),
                    observation.refArea(),
                    observation.activity(),
                    observation.year());
        }
        ImmutableMap.Builder<SeriesKey, ImmutableSortedMap<Integer, Observation>> sorted = ImmutableMap.builder();
        index.forEach((key, byYear) -> sorted.put(key, ImmutableSortedMap.copyOf(byYear, Comparator.naturalOrder())));
        return sorted.buildOrThrow();
    }

    /** All observations, in the order in which they were given. */
    public ImmutableList<Observation> observations() {
        return observations;
    }

    /** The observations of an indicator for a place and an activity, by year; empty where there are none. */
    public ImmutableSortedMap<Integer, Observation> series(String indicator, String refArea, String activity) {
        return series.getOrDefault(new SeriesKey(indicator, refArea, activity), ImmutableSortedMap.of());
    }

    /**
     * These observations and others.
     *
     * @throws IllegalArgumentException if both hold an observation of the same indicator, place, activity and year
     */
    public Evidence plus(Evidence other) {
        return of(Iterables.concat(observations, other.observations));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence that && observations.equals(that.observations);
    }

    @Override
    public int hashCode() {
        return observations.hashCode();
    }

    @Override
    public String toString() {
        return "Evidence of " + observations.size() + " observations in " + series.size() + " series";
    }
}
