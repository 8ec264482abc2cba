package org.regionalstrategy.scoring.complexity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Map;
import java.util.TreeMap;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.complexity.ExternalComplexityResult;
import org.regionalstrategy.model.region.ActivityMapping;
import org.regionalstrategy.model.region.Concordance;
import org.regionalstrategy.scoring.presence.Presence;
import org.regionalstrategy.scoring.provenance.LibraryVersion;

/**
 * The complexity of regions by that of activities in a table from outside, say of world trade: {@code sum_a M_ra PCI_a /
 * sum_a M_ra} over the activities with a figure. For a table of few regions, whose own eigenvector would be chance.
 *
 * <p>In the unit of the table. Undefined, with the reason: regions without presence, and regions of whose activities too
 * few have a figure. Cost: {@code O(cells)}.
 *
 * @param outside the complexity of activities by name, finite
 * @param leastCoverage the share of the activities of a region that must have a figure, 0 to 1
 */
public record ExternalComplexity(ImmutableMap<String, Double> outside, double leastCoverage) {
    /** The share unless set otherwise: one half. */
    public static final double DEFAULT_LEAST_COVERAGE = 0.5;

    public ExternalComplexity {
        outside.forEach((activity, value) -> checkArgument(
                Double.isFinite(value), "external complexity: value of %s must be finite: %s", activity, value));
        checkArgument(
                leastCoverage >= 0 && leastCoverage <= 1,
                "external complexity: least coverage must lie from 0 to 1: %s",
                leastCoverage);
    }

    /** From a table with the same names of activities. */
    public static ExternalComplexity of(Map<String, Double> outside) {
        return new ExternalComplexity(ImmutableMap.copyOf(outside), DEFAULT_LEAST_COVERAGE);
    }

    /** From the complexity of activities of another table with the same names; what is undefined there has no figure. */
    public static ExternalComplexity of(MeasureVector pci) {
        ImmutableMap.Builder<String, Double> outside = ImmutableMap.builder();
        for (int i = 0; i < pci.size(); i++) {
            String activity = pci.labels().name(i);
            pci.value(i).ifPresent(value -> outside.put(activity, value));
        }
        return of(outside.buildOrThrow());
    }

    /**
     * This table for the activities of another classification: the complexity of each is the mean of those that it becomes,
     * by their weights and as far as the table knows them.
     *
     * @param concordance from the classification of the regions to that of this table, whose ids are the names of
     *     activities
     */
    public ExternalComplexity through(Concordance concordance) {
        Map<String, Double> sums = new TreeMap<>();
        Map<String, Double> weights = new TreeMap<>();
        for (ActivityMapping mapping : concordance.mappings()) {
            Double value = outside.get(mapping.target().id());
            if (value != null && mapping.weight() > 0) {
                sums.merge(mapping.origin().id(), mapping.weight() * value, Double::sum);
                weights.merge(mapping.origin().id(), mapping.weight(), Double::sum);
            }
        }
        sums.replaceAll((activity, sum) -> sum / weights.getOrDefault(activity, 1.0));
        return new ExternalComplexity(ImmutableMap.copyOf(sums), leastCoverage);
    }

    /** What the table says of regions. */
    public ExternalComplexityResult assess(Presence presence) {
        MeasureVector.Builder complexity = MeasureVector.builder(presence.regions());
        MeasureVector.Builder coverage = MeasureVector.builder(presence.regions());
        for (int region = 0; region < presence.regions().size(); region++) {
            ImmutableIntArray present = presence.activitiesOf(region);
            double sum = 0;
            int known = 0;
            for (int i = 0; i < present.length(); i++) {
                Double value = outside.get(presence.activities().name(present.get(i)));
                if (value != null) {
                    sum += value;
                    known++;
                }
            }
            if (present.isEmpty()) {
                complexity.undefined(region, ComplexityText.REGION_HAS_NOTHING);
                coverage.undefined(region, ComplexityText.REGION_HAS_NOTHING);
                continue;
            }
            double share = (double) known / present.length();
            coverage.set(region, share);
            if (known == 0 || share < leastCoverage) {
                complexity.undefined(region, ComplexityText.lowCoverage(known, present.length()));
            } else {
                complexity.set(region, sum / known);
            }
        }
        MeasureVector found = complexity.build();
        return ExternalComplexityResult.builder()
                .complexity(found)
                .coverage(coverage.build())
                .settings(ImmutableSortedMap.of(
                        "externalComplexity.activities",
                        Integer.toString(outside.size()),
                        "externalComplexity.leastCoverage",
                        Double.toString(leastCoverage),
                        "externalComplexity.method",
                        "mean complexity of what a region has, by a table from outside",
                        "libraryVersion",
                        LibraryVersion.current()))
                .warnings(ResultWords.undefinedOf(found))
                .explanation(Explanation.of(ResultWords.external(found, outside.size())))
                .build();
    }
}
