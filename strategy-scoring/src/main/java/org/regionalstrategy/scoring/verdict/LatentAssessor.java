package org.regionalstrategy.scoring.verdict;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.assessment.LatentFinding;
import org.regionalstrategy.model.assessment.PeerRelatedness;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.evidence.EvidenceCitation;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.scoring.presence.QuotientPresence;
import org.regionalstrategy.scoring.provenance.LibraryVersion;
import org.regionalstrategy.scoring.relatedness.RelatednessCalculator;
import org.regionalstrategy.scoring.wording.NumberText;

/**
 * Finds latent strengths: activities that the region of a strategy lacks, and that go elsewhere with what it has.
 *
 * <p><b>What is looked at.</b> By every count and base by which a strength of the region is judged, the figures of the region and of
 * its peers: the regions of the strategy of the same kind, within the same country or whatever they all belong to. At least
 * {@value PeerFigures#MIN_REGIONS} of them must be known in a year of the region, of which the latest is taken; otherwise nothing
 * is found.
 *
 * <p><b>Rule.</b> A region has an activity if its location quotient among these regions is at least 1; missing figures are left out.
 * The {@linkplain RelatednessCalculator relatedness density} of an activity follows from which activities occur together in them. An
 * activity is latent if the region lacks it, no strength cites it, and its density lies in the upper quarter of the densities of all
 * activities that the region lacks.
 *
 * <p>It informs and proves nothing: in a sample, activities enter more often where they are related, but most of the related ones do
 * not. The entry model of the complexity package tells how well relatedness has foretold a region's past.
 *
 * <p>An assessor is immutable and may be shared between threads. Cost: regions by activities, and that of the density.
 */
public final class LatentAssessor {
    /** The rule by which latent strengths are found, for the settings of an assessment. */
    public static final String RULE = "Activities of the region with a location quotient below 1 among at least "
            + PeerFigures.MIN_REGIONS
            + " regions of its kind, cited by no strength, with a relatedness density (minimum conditional proximity, diagonal"
            + " out) in the upper quarter of those that it lacks.";

    private static final LatentAssessor DEFAULT = new LatentAssessor(StrengthAssessor.DEFAULT_PUBLICATION_LAG);

    private final Period publicationLag;

    private LatentAssessor(Period publicationLag) {
        this.publicationLag = publicationLag;
    }

    public static LatentAssessor withDefaults() {
        return DEFAULT;
    }

    /** This assessor with another lag of publication, as {@link StrengthAssessor#withPublicationLag}. */
    public LatentAssessor withPublicationLag(Period newLag) {
        checkArgument(!newLag.isNegative(), "publication lag must not be negative: %s", newLag);
        return new LatentAssessor(newLag);
    }

    /**
     * The latent strengths of the region, the greatest density first; equal ones in the order of the activities.
     *
     * @param strategy as it was known on its date
     * @param evidence observations beside those that the strategy holds
     * @throws IllegalArgumentException if an observation is given twice
     */
    public ImmutableList<LatentFinding> assess(Strategy strategy, Evidence evidence) {
        Region region = strategy.resolve(strategy.region());
        KnownFigures known = KnownFigures.of(strategy, evidence, publicationLag);
        PeerFigures figures = new PeerFigures(strategy, known);
        UnclaimedActivities unclaimed = new UnclaimedActivities(strategy, region);
        List<LatentFinding> findings = new ArrayList<>();
        for (EvidenceCitation measure : Measures.of(strategy, region)) {
            Optional<PeerTable> table = figures.table(measure, region);
            if (table.isPresent()) {
                strategy.activities().stream()
                        .filter(activity -> unclaimed.covers(activity, measure))
                        .flatMap(activity -> finding(strategy, known, table.get(), measure, activity).stream())
                        .forEach(findings::add);
            }
        }
        return findings.stream()
                .sorted(Comparator.comparingDouble(
                        finding -> -finding.relatedness().density()))
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<LatentFinding> finding(
            Strategy strategy, KnownFigures known, PeerTable table, EvidenceCitation measure, Activity activity) {
        return table.relatedness(activity.ref())
                .filter(PeerRelatedness::isClose)
                .map(relatedness -> LatentFinding.builder()
                        .indicator(measure.indicator())
                        .activity(activity.ref())
                        .locationQuotient(table.quotient(activity.ref()).orElseThrow())
                        .relatedness(relatedness)
                        .settings(settings())
                        .explanation(Explanation.builder()
                                .sentence(sentence(activity, table, relatedness))
                                .inputs(inputs(strategy, known, measure, activity, relatedness.year()))
                                .build())
                        .build());
    }

    /** What the region has of the activity, which is little or nothing. */
    private static ImmutableList<Input> inputs(
            Strategy strategy, KnownFigures known, EvidenceCitation measure, Activity activity, int year) {
        Region region = strategy.resolve(strategy.region());
        Observation observation =
                known.series(measure.indicator(), region, activity.ref()).get(year);
        return observation == null
                ? ImmutableList.of()
                : ImmutableList.of(Inputs.sum(
                        strategy.resolve(measure.indicator()), activity.name(), region, List.of(observation)));
    }

    private static LocalizedText sentence(Activity activity, PeerTable table, PeerRelatedness relatedness) {
        double quotient = table.quotient(activity.ref()).orElseThrow();
        return LocalizedText.of(
                "en",
                activity.name().in("en") + ": the region lacks it (quotient " + NumberText.decimals(quotient)
                        + " among " + relatedness.regions() + " regions, " + relatedness.year() + "), yet has "
                        + NumberText.percent(relatedness.density())
                        + " of what is related to it; the closest quarter of what it lacks begins at "
                        + NumberText.percent(relatedness.upperQuartile()) + ".",
                "ru",
                activity.name().in("ru") + ": в регионе этого нет (коэффициент локализации "
                        + NumberText.russianDecimals(quotient) + " среди регионов числом " + relatedness.regions()
                        + ", " + relatedness.year() + " год), но есть "
                        + NumberText.russianPercent(relatedness.density())
                        + " того, что с этим связано; ближайшая четверть недостающего начинается с "
                        + NumberText.russianPercent(relatedness.upperQuartile()) + ".");
    }

    private ImmutableSortedMap<String, String> settings() {
        return ImmutableSortedMap.<String, String>naturalOrder()
                .put("latentRule", RULE)
                .put("leastRegions", Integer.toString(PeerFigures.MIN_REGIONS))
                .put("libraryVersion", LibraryVersion.current())
                .put("presence", QuotientPresence.defaults().description())
                .put("publicationLag", publicationLag.toString())
                .buildOrThrow();
    }
}
