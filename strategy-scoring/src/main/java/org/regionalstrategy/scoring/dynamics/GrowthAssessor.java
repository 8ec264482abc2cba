package org.regionalstrategy.scoring.dynamics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.dynamics.GrowthFinding;
import org.regionalstrategy.model.assessment.dynamics.GrowthFindingBuilder;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.scoring.provenance.LibraryVersion;
import org.regionalstrategy.scoring.verdict.ComparedCounts;
import org.regionalstrategy.scoring.verdict.ComparedCounts.ComparedCount;
import org.regionalstrategy.scoring.verdict.StrengthAssessor;

/**
 * Says of what the growth of the region of a strategy consists, by {@link ShiftShare} against the nearest larger region that has the
 * figures.
 *
 * <p><b>What is looked at.</b> Each count that a strength of the region cites and that is known by at least two activities, of which the
 * most detailed ones are taken. Amounts in money are left out: their growth is that of prices too. A figure counts as for
 * {@link StrengthAssessor}: known on the date of the strategy, and not before a break in its series.
 *
 * <p><b>Period.</b> From the earliest year in which activities with at least {@value #LEAST_COVERAGE} of the latest total of the region
 * are known, to the latest. What is known in both years, in the region and in the reference, is added up; the rest is left out, and a
 * warning says how many. Without such a year the change is undefined.
 *
 * <p>An assessor is immutable and may be shared between threads. Cost: linear in the number of figures, times the years.
 */
public final class GrowthAssessor {
    /** How much of the latest total of the region the activities known in the first year must have. */
    public static final double LEAST_COVERAGE = 0.9;

    /** How many activities are told of, those with the largest changes. */
    public static final int LARGEST = 5;

    private static final GrowthAssessor DEFAULT = new GrowthAssessor(StrengthAssessor.DEFAULT_PUBLICATION_LAG);

    private final Period publicationLag;

    private GrowthAssessor(Period publicationLag) {
        this.publicationLag = publicationLag;
    }

    public static GrowthAssessor withDefaults() {
        return DEFAULT;
    }

    /** This assessor with another lag of publication, as {@link StrengthAssessor#withPublicationLag}. */
    public GrowthAssessor withPublicationLag(Period newLag) {
        checkArgument(!newLag.isNegative(), "publication lag must not be negative: %s", newLag);
        return new GrowthAssessor(newLag);
    }

    /**
     * The growth of the region by each count, in the order in which strengths cite them.
     *
     * @param strategy as it was known on its date
     * @param evidence observations beside those that the strategy holds
     * @throws IllegalArgumentException if an observation is given twice
     */
    public ImmutableList<GrowthFinding> assess(Strategy strategy, Evidence evidence) {
        return ComparedCounts.of(strategy, evidence, publicationLag).stream()
                .map(counts -> finding(strategy, counts))
                .collect(ImmutableList.toImmutableList());
    }

    private GrowthFinding finding(Strategy strategy, ComparedCounts counts) {
        GrowthFindingBuilder finding = GrowthFinding.builder()
                .indicator(counts.indicator().ref())
                .reference(counts.reference().map(Region::ref))
                .settings(settings());
        Optional<RegionGrowth> growth = period(counts)
                .map(start -> RegionGrowth.between(
                        strategy, counts, start, counts.years().last()));
        return growth.isPresent()
                ? growth.get().addTo(finding).build()
                : RegionGrowth.undefined(counts, finding).build();
    }

    /** The first year; empty if no earlier year can be compared with the latest. */
    private static Optional<Integer> period(ComparedCounts counts) {
        ImmutableSortedSet<Integer> years = counts.years();
        if (years.size() < 2) {
            return Optional.empty();
        }
        int end = years.last();
        double total = counts.byActivity().values().stream()
                .flatMap(figures -> Stream.ofNullable(figures.get(end)))
                .mapToDouble(ComparedCount::ofRegion)
                .sum();
        return years.headSet(end).stream()
                .filter(start -> counts.between(start, end).size() > 1
                        && counts.between(start, end).values().stream()
                                        .mapToDouble(pair -> pair.get(1).ofRegion())
                                        .sum()
                                >= LEAST_COVERAGE * total)
                .findFirst();
    }

    private ImmutableSortedMap<String, String> settings() {
        return ImmutableSortedMap.<String, String>naturalOrder()
                .put("growth.largest", Integer.toString(LARGEST))
                .put("growth.leastCoverage", Double.toString(LEAST_COVERAGE))
                .put("growth.method", "shift-share of the first and the last year (Dunn 1960)")
                .put("growth.missing", "activities that are not known in both years and both regions are left out")
                .put("growth.reference", "the nearest larger region that has the figures")
                .put("libraryVersion", LibraryVersion.current())
                .put("publicationLag", publicationLag.toString())
                .buildOrThrow();
    }
}
