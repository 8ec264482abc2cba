package org.regionalstrategy.scoring.verdict;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Source;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.evidence.ObservationStatus;

/**
 * A figure for one place and year: one observation, or the sum of some.
 *
 * @param observations what is added up, in this order: at least one, all with a value, of the same year and unit
 */
record Figure(ImmutableList<Observation> observations) {
    Figure {
        checkArgument(!observations.isEmpty(), "figure: at least one observation is needed");
    }

    double value() {
        double sum = 0;
        for (Observation observation : observations) {
            sum += observation.scaledValue().orElseThrow();
        }
        return sum;
    }

    int year() {
        return observations.get(0).year();
    }

    String unit() {
        return observations.get(0).unit();
    }

    /** Whether a break in the series keeps it from being compared with earlier years. */
    boolean followsBreak() {
        return observations.stream().anyMatch(hasStatus(ObservationStatus.BREAK));
    }

    ImmutableList<Ref<Source>> sources() {
        return observations.stream()
                .flatMap(observation -> observation.source().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private static Predicate<Observation> hasStatus(ObservationStatus status) {
        return observation -> observation.status() == status;
    }
}
