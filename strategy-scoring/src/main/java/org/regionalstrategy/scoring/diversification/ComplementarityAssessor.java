package org.regionalstrategy.scoring.diversification;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.Period;
import java.util.Comparator;
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
 * count by which a strength is judged, in the latest year with enough regions. That a region has what another lacks does not say that the
 * two would cooperate.
 *
 * <p>An assessor is immutable and may be shared between threads. Cost: one density.
 */
public final class ComplementarityAssessor {
    /** How many regions are named. */
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
        Presence presence = PeerPresence.of(counts.matrix());
        ComplementarityResult result = Complementarity.of(presence, region, RelatednessCalculator.withDefaults());
        int[] lacked = IntStream.range(0, presence.activities().size())
                .filter(activity -> !presence.has(presence.regions().position(region), activity))
                .filter(activity -> result.added().isDefined(0, activity))
                .toArray();
        ImmutableList<ComplementaryRegion> partners = IntStream.range(
                        0, result.mean().size())
                .boxed()
                .filter(row -> result.mean().value(row).orElse(0) > 0)
                .sorted(Comparator.comparingDouble(
                        row -> -result.mean().value(row).orElse(0)))
                .limit(PARTNERS)
                .map(row -> partner(strategy, result, row, lacked))
                .collect(ImmutableList.toImmutableList());
        return ComplementarityFinding.builder()
                .indicator(counts.indicator().ref())
                .year(counts.matrix().year().getValue())
                .regions(counts.matrix().regions().size())
                .lacked(lacked.length)
                .partners(partners)
                .settings(PeerPresence.settings(result.settings(), publicationLag))
                .warnings(result.warnings())
                .explanation(DiversificationWords.complementarity(strategy, counts, partners, lacked.length))
                .build();
    }

    private static ComplementaryRegion partner(Strategy strategy, ComplementarityResult result, int row, int[] lacked) {
        Ref<Region> region = Ref.of(Region.class, result.mean().labels().name(row));
        double mean = result.mean().value(row).orElseThrow();
        ImmutableList<AddedDensity> most = IntStream.of(lacked)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        activity -> -result.added().value(row, activity).orElseThrow()))
                .limit(ACTIVITIES)
                .map(activity -> AddedDensity.builder()
                        .activity(
                                Ref.of(Activity.class, result.added().columns().name(activity)))
                        .added(Math.min(1, result.added().value(row, activity).orElseThrow()))
                        .build())
                .filter(added -> added.added() > 0)
                .collect(ImmutableList.toImmutableList());
        return ComplementaryRegion.builder()
                .region(region)
                .mean(Math.min(1, mean))
                .activities(most)
                .explanation(DiversificationWords.partner(strategy, region, mean, most, lacked.length))
                .build();
    }
}
