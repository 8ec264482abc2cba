package org.regionalstrategy.scoring.community;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.cooperation.CommunityDetection;

/**
 * The communities of a network over a range of resolutions: how many there are and how stable. A range of resolutions with one
 * number of communities and high stability is a scale that the network itself has (Arenas, Fernandez and Gomez 2008; Lambiotte
 * 2010); quality alone cannot choose, since it means something else at every resolution.
 */
@Value.Immutable
@ValueStyle
public abstract class ResolutionSweep {
    ResolutionSweep() {}

    /** What each resolution gives, from the lowest. */
    public abstract ImmutableList<ResolutionPoint> points();

    /** The options of all points but for the resolution. */
    public abstract CommunityOptions options();

    /**
     * Seeks communities at several resolutions; each is taken once, from the lowest. Each takes as long as
     * {@link CommunityDetector#detect}.
     *
     * @param resolutions above 0, at least one
     * @throws java.util.concurrent.CancellationException if the thread is interrupted, which it stays
     */
    public static ResolutionSweep of(
            CooperationNetwork network, CommunityOptions options, ImmutableDoubleArray resolutions) {
        checkArgument(!resolutions.isEmpty(), "sweep: at least one resolution is needed");
        ResolutionSweepBuilder sweep = new ResolutionSweepBuilder().options(options);
        for (double resolution : ImmutableSortedSet.copyOf(resolutions.asList())) {
            CommunityDetection found = CommunityDetector.withDefaults()
                    .with(options.toBuilder().resolution(resolution).build())
                    .detect(network);
            sweep.addPoint(
                    new ResolutionPoint(resolution, found.communities().size(), found.quality(), found.stability()));
        }
        return sweep.build();
    }

    /**
     * Resolutions in equal ratios.
     *
     * @param lowest above 0
     * @param highest above the lowest
     * @param count 2 or more
     */
    public static ImmutableDoubleArray resolutions(double lowest, double highest, int count) {
        checkArgument(
                lowest > 0 && highest > lowest && Double.isFinite(highest),
                "sweep: the resolutions must be above 0 and in order: %s, %s",
                lowest,
                highest);
        checkArgument(count > 1, "sweep: the number of resolutions must be 2 or more: %s", count);
        ImmutableDoubleArray.Builder resolutions = ImmutableDoubleArray.builder(count);
        for (int i = 0; i < count; i++) {
            resolutions.add(i == count - 1 ? highest : lowest * StrictMath.pow(highest / lowest, i / (count - 1.0)));
        }
        return resolutions.build();
    }

    /**
     * The point with two communities or more whose runs agree most by ARI. Where several agree equally well, as they do wherever
     * all runs find the same, the number of communities that most of them have decides, then the lower resolution: a scale of
     * the network lasts over a range. Absent if stability is undefined at all points.
     */
    public Optional<ResolutionPoint> mostStable() {
        ImmutableList<ResolutionPoint> comparable = points().stream()
                .filter(point -> point.communities() > 1
                        && point.stability().adjustedRand().isDefined())
                .collect(ImmutableList.toImmutableList());
        double most = comparable.stream()
                .mapToDouble(ResolutionSweep::agreement)
                .max()
                .orElse(0);
        ImmutableList<ResolutionPoint> equal =
                comparable.stream().filter(point -> agreement(point) == most).collect(ImmutableList.toImmutableList());
        return equal.stream()
                .min(Comparator.comparingLong(point -> -equal.stream()
                        .filter(other -> other.communities() == point.communities())
                        .count()));
    }

    private static double agreement(ResolutionPoint point) {
        return point.stability().adjustedRand().toOptional().orElseThrow();
    }
}
