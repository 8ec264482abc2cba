package org.regionalstrategy.scoring.dynamics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityMatrixBuilder;
import org.regionalstrategy.model.matrix.Unmentioned;
import org.regionalstrategy.scoring.verdict.ComparedCounts;
import org.regionalstrategy.scoring.verdict.PeerMatrices;

/**
 * The years of which the figures of a region and its peers can be compared. A region is covered by some years if the activities known in
 * all of them have at least {@value ComparedCounts#LEAST_COVERAGE} of its latest figures, each activity by the latest that is known.
 */
final class PeerYears {
    private final ImmutableList<ActivityMatrix> matrices;
    private final String region;
    private final Map<String, Map<String, Double>> latest = new HashMap<>();

    /**
     * @param matrices by year, ascending, at least one
     * @param region which has to be covered
     */
    PeerYears(ImmutableList<ActivityMatrix> matrices, String region) {
        this.matrices = matrices;
        this.region = region;
        for (ActivityMatrix matrix : matrices) {
            for (String place : matrix.regions().names()) {
                Map<String, Double> figures = latest.computeIfAbsent(place, name -> new HashMap<>());
                for (String activity : matrix.activities().names()) {
                    matrix.value(place, activity).ifPresent(value -> figures.put(activity, value));
                }
            }
        }
    }

    /** The years that can be compared with the latest of them, ascending; each covers enough regions, the region among them. */
    ImmutableList<ActivityMatrix> comparable() {
        for (ActivityMatrix last : matrices.reverse()) {
            if (isEnough(covered(ImmutableList.of(last)))) {
                return matrices.stream()
                        .filter(matrix -> !matrix.year().isAfter(last.year()))
                        .filter(matrix -> isEnough(covered(ImmutableList.of(matrix, last))))
                        .collect(ImmutableList.toImmutableList());
            }
        }
        return ImmutableList.of();
    }

    /** Whether the region is among some and they are so many that what occurs together in them is not chance. */
    boolean isEnough(ImmutableSet<String> regions) {
        return regions.contains(region) && regions.size() >= PeerMatrices.LEAST_REGIONS;
    }

    /** How many regions have a figure in any year. */
    int regions() {
        return latest.size();
    }

    /** The regions that some years cover, in the order of their names. */
    ImmutableSet<String> covered(List<ActivityMatrix> years) {
        return latest.keySet().stream()
                .filter(place -> isCovered(place, years))
                .sorted()
                .collect(ImmutableSet.toImmutableSet());
    }

    private boolean isCovered(String place, List<ActivityMatrix> years) {
        double covered = 0;
        double total = 0;
        for (Map.Entry<String, Double> figure : latest.getOrDefault(place, Map.of()).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            total += figure.getValue();
            covered += isKnown(place, figure.getKey(), years) ? figure.getValue() : 0;
        }
        return total > 0 && covered >= ComparedCounts.LEAST_COVERAGE * total;
    }

    /** Some years of some regions, with what is known in all of those years alone, so that their totals can be compared. */
    static ImmutableList<ActivityMatrix> alike(List<ActivityMatrix> years, ImmutableSet<String> regions) {
        return years.stream().map(year -> alike(year, years, regions)).collect(ImmutableList.toImmutableList());
    }

    private static ActivityMatrix alike(ActivityMatrix year, List<ActivityMatrix> years, ImmutableSet<String> regions) {
        ActivityMatrixBuilder matrix = ActivityMatrix.builder(year.year(), Unmentioned.MISSING);
        for (String place : regions) {
            for (String activity : year.activities().names()) {
                if (isKnown(place, activity, years)) {
                    matrix.put(place, activity, year.value(place, activity).orElseThrow());
                }
            }
        }
        return matrix.build();
    }

    private static boolean isKnown(String place, String activity, List<ActivityMatrix> years) {
        return years.stream()
                .allMatch(year -> year.regions().find(place).isPresent()
                        && year.activities().find(activity).isPresent()
                        && year.value(place, activity).isPresent());
    }
}
