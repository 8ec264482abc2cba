package org.regionalstrategy.scoring.dynamics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Period;
import java.util.Optional;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.dynamics.GrowthFinding;
import org.regionalstrategy.model.assessment.dynamics.GrowthFindingBuilder;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.scoring.provenance.LibraryVersion;
import org.regionalstrategy.scoring.verdict.ComparedCounts;
import org.regionalstrategy.scoring.verdict.StrengthAssessor;

/**
 * Says of what the growth of the region of a strategy consists, by {@link ShiftShare} against the nearest larger region that has the
 * figures.
 *
 * <p><b>What is looked at.</b> Each count that a strength of the region cites and that is known by at least two activities, of which the
 * most detailed ones are taken. Amounts in money are left out: their growth is that of prices too. A figure counts as for
 * {@link StrengthAssessor}: known on the date of the strategy, and not before a break in its series.
 *
 * <p><b>Period.</b> From the earliest to the latest year in which the same activities are known, in the region and in the reference,
 * that have at least {@value #LEAST_COVERAGE} of the latest figures of the region, each activity by the latest that is known of it. What
 * is known in both years and both regions is added up; the rest, what the reference lacks included, is left out, and a warning says how
 * many. Activities in another unit than most cannot be added to them and are left out likewise. Without two such years the change is
 * undefined.
 *
 * <p>An assessor is immutable and may be shared between threads. Cost: linear in the number of figures, times the years.
 */
public final class GrowthAssessor {
    /** How much of the latest figures of the region the activities known in both years must have. */
    public static final double LEAST_COVERAGE = ComparedCounts.LEAST_COVERAGE;

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
        Optional<RegionGrowth> growth =
                period(counts).map(years -> RegionGrowth.between(strategy, counts, years.start(), years.end()));
        return growth.isPresent()
                ? growth.get().addTo(finding).build()
                : RegionGrowth.undefined(counts, finding).build();
    }

    /** The first and the last year that are compared. */
    private record Years(int start, int end) {}

    /** The latest year that can be compared with an earlier one, and the earliest of those; empty if there is none. */
    private static Optional<Years> period(ComparedCounts counts) {
        return counts.years().descendingSet().stream()
                .filter(end -> counts.isCovered(counts.in(end)))
                .flatMap(end -> start(counts, end).stream().map(start -> new Years(start, end)))
                .findFirst();
    }

    private static Optional<Integer> start(ComparedCounts counts, int end) {
        return counts.years().headSet(end).stream()
                .filter(start -> {
                    ImmutableSet<Ref<Activity>> known =
                            counts.between(start, end).keySet();
                    return known.size() > 1 && counts.isCovered(known);
                })
                .findFirst();
    }

    private ImmutableSortedMap<String, String> settings() {
        return ImmutableSortedMap.<String, String>naturalOrder()
                .put("growth.largest", Integer.toString(LARGEST))
                .put("growth.leastCoverage", Double.toString(LEAST_COVERAGE))
                .put("growth.method", "shift-share of the first and the last year (Dunn 1960)")
                .put("growth.missing", "activities that are not known in both years and both regions are left out")
                .put(
                        "growth.period",
                        "the earliest and the latest year with the least coverage of the latest figures of the region")
                .put("growth.reference", "the nearest larger region that has the figures")
                .put("growth.units", "activities in another unit than most are left out")
                .put("libraryVersion", LibraryVersion.current())
                .put("publicationLag", publicationLag.toString())
                .buildOrThrow();
    }
}
