package org.regionalstrategy.scoring.dynamics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.dynamics.NearestRegions;
import org.regionalstrategy.model.assessment.dynamics.Neighbour;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.scoring.provenance.LibraryVersion;
import org.regionalstrategy.scoring.specialisation.Composition;

/**
 * Regions like mine: how far the structures of regions lie apart, and which are the nearest. Peers of a similar structure are whom a
 * region can learn from; see Navarro, M. et al. (2014), Regional benchmarking in the smart specialisation process, JRC S3 Working Paper
 * 03/2014.
 *
 * <p>A missing figure does what {@link Composition} says. All distances take {@code O(regions^2 activities)} and 8 bytes a pair of
 * regions; the nearest of one {@code O(regions (activities + log(regions)))}.
 */
public final class StructuralPeers {
    /** Distances that differ by no more tie. */
    public static final double TIE = 1e-12;

    private final StructuralDistance distance;
    private final Labels regions;
    private final ImmutableList<Composition> compositions;
    private final ImmutableList<double[]> prepared;

    private StructuralPeers(
            StructuralDistance distance,
            Labels regions,
            ImmutableList<Composition> compositions,
            ImmutableList<double[]> prepared) {
        this.distance = distance;
        this.regions = regions;
        this.compositions = compositions;
        this.prepared = prepared;
    }

    /** A region with a missing figure cannot be compared. */
    public static StructuralPeers of(ActivityMatrix matrix, StructuralDistance distance) {
        return of(matrix, distance, MissingParts.MAKE_MISSING);
    }

    public static StructuralPeers of(ActivityMatrix matrix, StructuralDistance distance, MissingParts missing) {
        requireNonNull(distance, "distance");
        ImmutableList<Composition> compositions = IntStream.range(
                        0, matrix.regions().size())
                .mapToObj(region -> Composition.of(matrix.region(region), missing))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<double[]> prepared = compositions.stream()
                .map(composition -> isComplete(composition) ? distance.prepared(shares(composition)) : new double[0])
                .collect(ImmutableList.toImmutableList());
        return new StructuralPeers(distance, matrix.regions(), compositions, prepared);
    }

    /** Whether its shares are the same whatever it is compared with. */
    private static boolean isComplete(Composition composition) {
        return composition.obstacle().isEmpty() && composition.knownSize() == composition.size();
    }

    private static double[] shares(Composition composition) {
        double[] shares = new double[composition.size()];
        composition.forEachShare((index, share) -> shares[index] = share);
        return shares;
    }

    /** The distance of two regions, counted from 0; where it is undefined for one of them, the reason names it. */
    public Measure distance(int first, int second) {
        Composition one = compositions.get(first);
        Composition other = compositions.get(second);
        if (one.obstacle().isPresent()) {
            return Measure.undefined(
                    GrowthObstacles.of(regions.name(first), one.obstacle().get()));
        }
        if (other.obstacle().isPresent()) {
            return Measure.undefined(
                    GrowthObstacles.of(regions.name(second), other.obstacle().get()));
        }
        return isComplete(one) && isComplete(other)
                ? distance.ofPrepared(prepared.get(first), prepared.get(second))
                : distance.between(one, other);
    }

    /** The distances of all pairs of regions: symmetric, 0 on the diagonal where defined. */
    public MeasureMatrix distances() {
        MeasureMatrix.Builder distances = MeasureMatrix.builder(regions, regions);
        for (int first = 0; first < regions.size(); first++) {
            for (int second = first; second < regions.size(); second++) {
                Measure measure = distance(first, second);
                if (measure instanceof Measure.Undefined undefined) {
                    distances.undefined(first, second, undefined.reason());
                    distances.undefined(second, first, undefined.reason());
                } else {
                    double value = measure.toOptional().orElseThrow();
                    distances.set(first, second, value);
                    distances.set(second, first, value);
                }
            }
        }
        return distances.build();
    }

    /**
     * The regions nearest to one, with all that tie for the last place.
     *
     * @param count how many are asked for, at least one
     * @throws IllegalArgumentException if there is no such region
     */
    public NearestRegions nearest(String region, int count) {
        checkArgument(count > 0, "peers of %s: at least one must be asked for: %s", region, count);
        int own = regions.position(region);
        List<Candidate> candidates = new ArrayList<>();
        ImmutableSortedMap.Builder<String, LocalizedText> notComparable = ImmutableSortedMap.naturalOrder();
        for (int other = 0; other < regions.size(); other++) {
            if (other != own) {
                String name = regions.name(other);
                Measure measure = distance(own, other);
                if (measure instanceof Measure.Undefined undefined) {
                    notComparable.put(name, undefined.reason());
                } else {
                    candidates.add(new Candidate(name, measure.toOptional().orElseThrow()));
                }
            }
        }
        ImmutableList<Neighbour> neighbours = ranked(candidates, count);
        ImmutableSortedMap<String, LocalizedText> left = notComparable.buildOrThrow();
        return NearestRegions.builder()
                .region(region)
                .neighbours(neighbours)
                .extendedByTies(neighbours.size() > count)
                .notComparable(left)
                .putSetting("libraryVersion", LibraryVersion.current())
                .putSetting("peers.count", Integer.toString(count))
                .putSetting("peers.distance", distance.name())
                .putSetting("peers.tie", Double.toString(TIE))
                .warnings(left.isEmpty() ? ImmutableList.of() : ImmutableList.of(PeerWords.notComparable(left.size())))
                .explanation(Explanation.of(PeerWords.nearest(region, neighbours)))
                .build();
    }

    private record Candidate(String name, double distance) {}

    /** Ties are those within {@link #TIE} of the first of them, so that a chain of small steps does not make one tie. */
    private static ImmutableList<Neighbour> ranked(List<Candidate> candidates, int count) {
        candidates.sort(Comparator.comparingDouble(Candidate::distance).thenComparing(Candidate::name));
        ImmutableList.Builder<Neighbour> neighbours = ImmutableList.builder();
        int start = 0;
        while (start < candidates.size() && start < count) {
            int end = start + 1;
            double nearest = candidates.get(start).distance();
            while (end < candidates.size() && candidates.get(end).distance() - nearest <= TIE) {
                end++;
            }
            int rank = start + 1;
            boolean tied = end - start > 1;
            candidates.subList(start, end).stream()
                    .sorted(Comparator.comparing(Candidate::name))
                    .map(tie -> new Neighbour(tie.name(), tie.distance(), rank, tied))
                    .forEach(neighbours::add);
            start = end;
        }
        return neighbours.build();
    }
}
