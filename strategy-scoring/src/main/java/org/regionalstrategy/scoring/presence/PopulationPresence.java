package org.regionalstrategy.scoring.presence;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.regionalstrategy.model.matrix.ActivityMatrix;

/**
 * A region has an activity if its share of the activity, relative to its share of the population, reaches a threshold:
 * {@code (x_ra / x_a) / (pop_r / pop) >= t} (the presence test {@code rpop} of py-ecomplexity).
 *
 * <p>Unlike the location quotient it does not call a poor region special in anything by necessity: a region may have
 * nothing, or everything. The population of the whole is that of the regions of the matrix. Compared as exactly as in
 * {@link QuotientPresence}.
 *
 * @param population the persons in each region, above 0 and finite
 * @param threshold the least ratio, above 0
 * @param strict whether the ratio must exceed the threshold
 */
public record PopulationPresence(ImmutableSortedMap<String, Double> population, double threshold, boolean strict)
        implements DiscretePresenceRule {
    public PopulationPresence {
        checkArgument(
                threshold > 0 && Double.isFinite(threshold),
                "presence: threshold must be above zero and finite: %s",
                threshold);
        population.forEach((region, persons) -> checkArgument(
                persons > 0 && Double.isFinite(persons),
                "presence: population of %s must be above zero and finite: %s",
                region,
                persons));
    }

    /** Ratios of at least 1. */
    public static PopulationPresence of(Map<String, Double> population) {
        return new PopulationPresence(ImmutableSortedMap.copyOf(population), QuotientPresence.DEFAULT_THRESHOLD, false);
    }

    @Override
    public String description() {
        return "share of activity to share of population " + (strict ? "> " : ">= ") + threshold;
    }

    /**
     * The presence in a matrix.
     *
     * @throws IllegalArgumentException if the population of a region of the matrix is not given
     */
    @Override
    public Presence presence(ActivityMatrix matrix) {
        double[] persons = new double[matrix.regions().size()];
        double all = 0;
        for (int region = 0; region < persons.length; region++) {
            Double known = population.get(matrix.regions().name(region));
            checkArgument(
                    known != null,
                    "presence: no population of region %s",
                    matrix.regions().name(region));
            persons[region] = known;
            all += known;
        }
        return new Comparison(matrix, persons, Totals.of(matrix).byActivity(), all, threshold, strict).presence();
    }
}
