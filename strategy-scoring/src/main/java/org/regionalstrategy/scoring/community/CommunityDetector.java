package org.regionalstrategy.scoring.community;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.CommunityDetection;
import org.regionalstrategy.model.assessment.cooperation.CommunityDetectionBuilder;
import org.regionalstrategy.model.assessment.cooperation.CommunityRun;
import org.regionalstrategy.model.assessment.cooperation.DetectedCommunity;
import org.regionalstrategy.model.assessment.cooperation.PartitionStability;

/**
 * Finds the communities of a network of cooperation by the Leiden algorithm (Traag, Waltman and van Eck 2019, "From Louvain to
 * Leiden: guaranteeing well-connected communities", Scientific Reports 9, 5233) from several seeds.
 *
 * <pre>{@code
 * CommunityDetection found = CommunityDetector.withDefaults().detect(CooperationNetwork.of(strategy));
 * }</pre>
 *
 * <p>The same network, options and version give the same bits whatever the number of threads; runs share the common pool. Every
 * community is connected. An organization without ties is a community of one and stands apart. A network that has no communities
 * is divided all the same: a low {@link CommunityDetection#stability()} and a warning tell, see there.
 */
public final class CommunityDetector {
    private static final CommunityDetector DEFAULT = new CommunityDetector(CommunityOptions.defaults());

    private final CommunityOptions options;

    private CommunityDetector(CommunityOptions options) {
        this.options = options;
    }

    public static CommunityDetector withDefaults() {
        return DEFAULT;
    }

    /** A detector with other options. */
    public CommunityDetector with(CommunityOptions other) {
        return new CommunityDetector(other);
    }

    /**
     * The communities of a network.
     *
     * @throws CancellationException if the thread is interrupted, which it stays
     */
    public CommunityDetection detect(CooperationNetwork network) {
        ImmutableSortedSet<String> isolated = network.isolated();
        CommunityDetectionBuilder found = CommunityDetection.builder()
                .isolated(isolated)
                .settings(CommunityWords.settings(options))
                .addAllWarnings(network.warnings());
        if (network.tieCount() == 0) {
            return found.single(network.labels().names())
                    .quality(Measure.undefined(PartitionQuality.NO_TIE))
                    .stability(Stability.undefined(PartitionQuality.NO_TIE))
                    .explanation(Explanation.of(CommunityWords.noTie(network.size())))
                    .build();
        }
        CooperationNetwork tied = network.among(
                Sets.difference(ImmutableSortedSet.copyOf(network.labels().names()), isolated));
        ImmutableList<LeidenRun> runs = runs(tied, options);
        Partition selected = selected(tied, runs);
        PartitionStability stability = Stability.of(partitions(runs));
        ImmutableList<DetectedCommunity> communities = Communities.of(tied, selected, partitions(runs));
        Measure quality = PartitionQuality.of(tied, selected, options.quality(), options.resolution());
        return found.communities(communities)
                .single(Sets.union(isolated, single(selected)))
                .quality(quality)
                .stability(stability)
                .runs(described(runs))
                .addAllWarnings(CommunityWords.warnings(runs, stability))
                .explanation(Explanation.of(CommunityWords.found(communities, isolated.size(), stability)))
                .build();
    }

    static ImmutableList<LeidenRun> runs(CooperationNetwork tied, CommunityOptions options) {
        Leiden leiden = new Leiden(tied, options);
        SplittableRandom seeds = new SplittableRandom(options.seed());
        Thread caller = Thread.currentThread();
        long[] drawn = new long[options.runs()];
        Arrays.setAll(drawn, run -> seeds.nextLong());
        return Arrays.stream(drawn)
                .parallel()
                .mapToObj(seed -> {
                    Leiden.Ending ending = leiden.run(seed, caller);
                    Measure quality =
                            PartitionQuality.of(tied, ending.partition(), options.quality(), options.resolution());
                    return new LeidenRun(seed, ending.partition(), quality, ending.converged());
                })
                .collect(ImmutableList.toImmutableList());
    }

    private Partition selected(CooperationNetwork tied, ImmutableList<LeidenRun> runs) {
        return options.selection() == Selection.CONSENSUS
                ? new Consensus(tied, options).of(partitions(runs))
                : best(runs).partition();
    }

    /** The run of the highest quality; of equal ones the earliest. */
    static LeidenRun best(List<LeidenRun> runs) {
        LeidenRun best = runs.get(0);
        for (LeidenRun run : runs) {
            if (quality(run) > quality(best)) {
                best = run;
            }
        }
        return best;
    }

    private static double quality(LeidenRun run) {
        return run.quality().toOptional().orElseThrow();
    }

    static ImmutableList<Partition> partitions(List<LeidenRun> runs) {
        return runs.stream().map(LeidenRun::partition).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSortedSet<String> single(Partition tied) {
        return tied.groups().stream()
                .filter(members -> members.size() == 1)
                .map(ImmutableSortedSet::first)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    private static ImmutableList<CommunityRun> described(List<LeidenRun> runs) {
        return runs.stream()
                .map(run ->
                        new CommunityRun(run.seed(), run.partition().countOfSeveral(), run.quality(), run.converged()))
                .collect(ImmutableList.toImmutableList());
    }
}
