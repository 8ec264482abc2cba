package org.regionalstrategy.scoring.verdict;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Year;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Direction;
import org.regionalstrategy.model.evidence.EvidenceCitation;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.evidence.Measurement;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.ActivityMatrixBuilder;
import org.regionalstrategy.model.matrix.Unmentioned;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Region;

/**
 * Gathers the figures of a region and its peers: the regions of the strategy of the same kind and the same country, or whatever
 * they all belong to. Figures in another unit than most of the region have are left out, and so are negative ones. Remembers the tables
 * that it made; not for use by several threads.
 */
final class PeerFigures {
    /** With fewer regions, which activities occur together is chance. */
    static final int MIN_REGIONS = 10;

    private final Strategy strategy;
    private final KnownFigures known;
    private final Map<Key, Optional<PeerTable>> tables = new HashMap<>();

    private record Key(Ref<Indicator> indicator, ImmutableList<Ref<Activity>> base, Ref<Region> region) {}

    PeerFigures(Strategy strategy, KnownFigures known) {
        this.strategy = strategy;
        this.known = known;
    }

    /**
     * The table by the indicator and base of a citation; empty if more of it is not better, parts of it do not add up, or figures of
     * fewer than {@value #MIN_REGIONS} regions are known in every year of the region; else of the latest year with so many.
     */
    Optional<PeerTable> table(EvidenceCitation citation, Region region) {
        Key key = new Key(
                citation.indicator(), ImmutableList.copyOf(citation.base().activities()), region.ref());
        if (!tables.containsKey(key)) {
            tables.put(key, matrix(citation, region).flatMap(matrix -> PeerTable.of(matrix, region)));
        }
        return tables.get(key);
    }

    private boolean makes(EvidenceCitation citation) {
        Indicator indicator = strategy.resolve(citation.indicator());
        return citation.base().indicator().equals(citation.indicator())
                && indicator.measurement() != Measurement.RATIO
                && indicator.direction() == Direction.MORE_IS_BETTER
                && indicator.classification().isPresent();
    }

    /** The figures of that table; empty under the same conditions. */
    Optional<ActivityMatrix> matrix(EvidenceCitation citation, Region region) {
        return matrices(citation, region, false).findFirst();
    }

    /**
     * The figures of every year with enough regions, the latest first, as far as they can be compared over the years: what lies before
     * the last break in the series of an activity in a region is missing.
     */
    Stream<ActivityMatrix> comparableMatrices(EvidenceCitation citation, Region region) {
        return matrices(citation, region, true);
    }

    private Stream<ActivityMatrix> matrices(EvidenceCitation citation, Region region, boolean sinceBreaks) {
        ImmutableList<Region> peers = peers(region);
        if (!makes(citation) || peers.size() < MIN_REGIONS) {
            return Stream.empty();
        }
        ImmutableList<Activity> activities = activities(citation, region);
        String unit = Series.mainUnit(activities.stream()
                        .map(activity -> series(citation, region, activity))
                        .toList())
                .orElse("");
        ImmutableMap<Region, ImmutableMap<Activity, ImmutableSortedMap<Integer, Observation>>> all =
                series(citation, peers, activities, unit, sinceBreaks);
        return requireNonNull(all.get(region)).values().stream()
                .flatMap(series -> series.keySet().stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(year -> matrix(all, year))
                .filter(matrix -> matrix.regions().size() >= MIN_REGIONS);
    }

    private ImmutableList<Region> peers(Region region) {
        Region top = top(region);
        return strategy.regions().stream()
                .filter(other -> other.kind() == region.kind() && top(other).equals(top))
                .collect(ImmutableList.toImmutableList());
    }

    private Region top(Region region) {
        Region top = region;
        while (top.parent().isPresent()) {
            top = strategy.resolve(top.parent().get());
        }
        return top;
    }

    /** Those with figures of the region, the most detailed ones, and none of the base. */
    private ImmutableList<Activity> activities(EvidenceCitation citation, Region region) {
        return DetailedActivities.of(
                strategy,
                known,
                strategy.resolve(citation.indicator()),
                citation.base().activities(),
                region);
    }

    private ImmutableSortedMap<Integer, Observation> series(
            EvidenceCitation citation, Region region, Activity activity) {
        return known.series(citation.indicator(), region, activity.ref());
    }

    /** The series of counts in a unit, since figures in another cannot be added to them. */
    private ImmutableMap<Region, ImmutableMap<Activity, ImmutableSortedMap<Integer, Observation>>> series(
            EvidenceCitation citation,
            ImmutableList<Region> peers,
            ImmutableList<Activity> activities,
            String unit,
            boolean sinceBreaks) {
        return peers.stream()
                .collect(toImmutableMap(
                        peer -> peer,
                        peer -> activities.stream().collect(toImmutableMap(activity -> activity, activity -> {
                            ImmutableSortedMap<Integer, Observation> series =
                                    Series.in(unit, series(citation, peer, activity));
                            return Series.counts(sinceBreaks ? series.tailMap(Series.lastBreak(series), true) : series);
                        }))));
    }

    private static ActivityMatrix matrix(
            ImmutableMap<Region, ImmutableMap<Activity, ImmutableSortedMap<Integer, Observation>>> all, int year) {
        ActivityMatrixBuilder matrix = ActivityMatrix.builder(Year.of(year), Unmentioned.MISSING);
        all.forEach((peer, activities) -> activities.forEach((activity, series) -> {
            Observation observation = series.get(year);
            if (observation != null) {
                observation.scaledValue().ifPresent(value -> matrix.put(peer.id(), activity.id(), value));
            }
        }));
        return matrix.build();
    }
}
