package org.regionalstrategy.scoring.verdict;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Map;
import java.util.TreeMap;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.evidence.ObservationStatus;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Region;

/**
 * The observations that were known on the date of a strategy: they have a value, describe what was, and had been published.
 *
 * <p>Forecasts are not evidence, and a value beside a status that says that there is none is not believed.
 */
final class KnownFigures {
    private static final ImmutableSet<ObservationStatus> NO_EVIDENCE =
            ImmutableSet.of(ObservationStatus.FORECAST, ObservationStatus.MISSING, ObservationStatus.CANNOT_EXIST);

    private final Strategy strategy;
    private final Evidence evidence;
    private final Period lag;

    private KnownFigures(Strategy strategy, Evidence evidence, Period lag) {
        this.strategy = strategy;
        this.evidence = evidence;
        this.lag = lag;
    }

    /**
     * @throws IllegalArgumentException if the strategy and the evidence both hold an observation
     */
    static KnownFigures of(Strategy strategy, Evidence evidence, Period lag) {
        return new KnownFigures(strategy, Evidence.of(strategy.observations()).plus(evidence), lag);
    }

    LocalDate date() {
        return strategy.asOf();
    }

    /**
     * The known figures by year, whatever name of the region and of the activity they go by.
     *
     * @throws IllegalArgumentException if a year is given under two names
     */
    ImmutableSortedMap<Integer, Observation> series(Ref<Indicator> indicator, Region region, Ref<Activity> activity) {
        TreeMap<Integer, Observation> known = new TreeMap<>();
        for (String place : names(region)) {
            for (String name : names(strategy.resolve(activity))) {
                evidence.series(indicator.id(), place, name).values().stream()
                        .filter(this::isKnown)
                        .forEach(observation -> add(observation, known));
            }
        }
        return ImmutableSortedMap.copyOf(known);
    }

    private static void add(Observation observation, Map<Integer, Observation> known) {
        Observation other = known.put(observation.year(), observation);
        if (other != null) {
            throw new IllegalArgumentException(String.format(
                    "evidence: indicator %s, year %d is given twice under two names: place %s, activity %s and place %s, activity %s",
                    observation.indicator(),
                    observation.year(),
                    other.refArea(),
                    other.activity(),
                    observation.refArea(),
                    observation.activity()));
        }
    }

    private static ImmutableSet<String> names(Region region) {
        return ImmutableSet.<String>builder()
                .add(region.id())
                .addAll(region.codes().values())
                .build();
    }

    private static ImmutableSet<String> names(Activity activity) {
        return ImmutableSet.of(activity.id(), activity.notation());
    }

    private boolean isKnown(Observation observation) {
        return observation.value().isPresent()
                && !NO_EVIDENCE.contains(observation.status())
                && !knownFrom(observation).isAfter(date());
    }

    private LocalDate knownFrom(Observation observation) {
        return observation
                .published()
                .map(published -> published.lastDay())
                .orElseGet(() -> endOf(observation.year()).plus(lag));
    }

    private static LocalDate endOf(int year) {
        return Year.of(year).atMonth(12).atEndOfMonth();
    }
}
