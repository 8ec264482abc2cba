package org.regionalstrategy.scoring.diversification;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.Comparator;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.relatedness.AddedDensity;
import org.regionalstrategy.model.assessment.relatedness.ComplementarityFinding;
import org.regionalstrategy.model.assessment.relatedness.ComplementarityResult;
import org.regionalstrategy.model.assessment.relatedness.ComplementaryRegion;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.scoring.presence.Presence;
import org.regionalstrategy.scoring.relatedness.Complementarity;
import org.regionalstrategy.scoring.relatedness.RelatednessCalculator;
import org.regionalstrategy.scoring.verdict.PeerCounts;
import org.regionalstrategy.scoring.verdict.PeerMatrices;
import org.regionalstrategy.scoring.verdict.StrengthAssessor;

/**
 * Says with which regions like it the region of a strategy could build on what it lacks: those that have most of what goes with the
 * activities that it lacks ({@link Complementarity}).
 *
 * <p>It looks at the same figures as {@link org.regionalstrategy.scoring.verdict.LatentAssessor}: of the region and its peers, by every
 * count by which a strength is judged, in the latest year with enough regions. An activity whose location quotient in the region is
 * undefined, say for want of a figure, is left out with a warning: nobody knows that the region lacks it. That a region has what another lacks does not say that the
 * two would cooperate.
 *
 * <p>An assessor is immutable and may be shared between threads. Cost: one density.
 */
public final class ComplementarityAssessor {
    /** How many regions are named, beside those that tie with the last. */
    public static final int PARTNERS = 5;

    /** In how many activities it is told what a region adds. */
    public static final int ACTIVITIES = 3;

    private static final ComplementarityAssessor DEFAULT =
            new ComplementarityAssessor(StrengthAssessor.DEFAULT_PUBLICATION_LAG);

    private final Period publicationLag;

    private ComplementarityAssessor(Period publicationLag) {
        this.publicationLag = publicationLag;
    }

    public static ComplementarityAssessor withDefaults() {
        return DEFAULT;
    }

    /** This assessor with another lag of publication, as {@link StrengthAssessor#withPublicationLag}. */
    public ComplementarityAssessor withPublicationLag(Period newLag) {
        checkArgument(!newLag.isNegative(), "publication lag must not be negative: %s", newLag);
        return new ComplementarityAssessor(newLag);
    }

    /**
     * Whom the region could turn to by each indicator with enough figures, in the order in which strengths cite them.
     *
     * @param strategy as it was known on its date
     * @param evidence observations beside those that the strategy holds
     * @throws IllegalArgumentException if an observation is given twice
     */
    public ImmutableList<ComplementarityFinding> assess(Strategy strategy, Evidence evidence) {
        return PeerMatrices.counts(strategy, evidence, publicationLag).stream()
                .map(counts -> finding(strategy, counts))
                .collect(ImmutableList.toImmutableList());
    }

    private ComplementarityFinding finding(Strategy strategy, PeerCounts counts) {
        String region = strategy.region().id();
        PeerPresence peers = PeerPresence.of(counts.matrix(), region);
        Presence presence = peers.presence();
        ComplementarityResult result =
                Complementarity.of(presence, presence, region, peers.unknown(), RelatednessCalculator.withDefaults());
        int[] lacked = IntStream.range(0, presence.activities().size())
                .filter(activity -> !presence.has(presence.regions().position(region), activity))
                .filter(activity ->
                        !peers.unknown().contains(presence.activities().name(activity)))
                .filter(activity -> result.added().isDefined(0, activity))
                .toArray();
        ImmutableList<ComplementaryRegion> partners = Partners.first(result.mean(), PARTNERS).stream()
                .map(row -> partner(strategy, result, row, lacked))
                .collect(ImmutableList.toImmutableList());
        Map<String, String> settings = new TreeMap<>(result.settings());
        settings.put("complementarity.partners", PARTNERS + " and all that tie with the last");
        settings.put("complementarity.tie", Double.toString(Partners.TIE));
        settings.put("complementarity.told", ACTIVITIES + " activities of each, equal ones in the order of their ids");
        return ComplementarityFinding.builder()
                .indicator(counts.indicator().ref())
                .year(counts.matrix().year().getValue())
                .regions(counts.matrix().regions().size())
                .lacked(lacked.length)
                .partners(partners)
                .settings(PeerPresence.settings(settings, publicationLag))
                .warnings(result.warnings())
                .explanation(DiversificationWords.complementarity(strategy, counts, partners, lacked.length))
                .build();
    }

    private static ComplementaryRegion partner(Strategy strategy, ComplementarityResult result, int row, int[] lacked) {
        Ref<Region> region = Ref.of(Region.class, result.mean().labels().name(row));
        double mean = result.mean().value(row).orElseThrow();
        ImmutableList<Integer> told = IntStream.of(lacked)
                .boxed()
                .filter(activity -> added(result, row, activity) > 0)
                .sorted(Comparator.comparingDouble(activity -> -added(result, row, activity)))
                .limit(ACTIVITIES)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<AddedDensity> most = told.stream()
                .map(activity -> AddedDensity.builder()
                        .activity(
                                Ref.of(Activity.class, result.added().columns().name(activity)))
                        .added(added(result, row, activity))
                        .build())
                .collect(ImmutableList.toImmutableList());
        return ComplementaryRegion.builder()
                .region(region)
                .mean(Math.min(1, mean))
                .activities(most)
                .explanation(DiversificationWords.partner(
                        strategy, region, mean, most, others(result, row, lacked, told), lacked.length))
                .build();
    }

    /** At most 1, which sums may exceed by rounding. */
    private static double added(ComplementarityResult result, int row, int activity) {
        return Math.min(1, result.added().value(row, activity).orElseThrow());
    }

    /** What the activities that are not told make of the mean; empty if there are none. */
    private static OptionalDouble others(
            ComplementarityResult result, int row, int[] lacked, ImmutableList<Integer> told) {
        if (told.size() == lacked.length) {
            return OptionalDouble.empty();
        }
        double sum = 0;
        for (int activity : lacked) {
            sum += told.contains(activity) ? 0 : added(result, row, activity) / lacked.length;
        }
        return OptionalDouble.of(sum);
    }
}
