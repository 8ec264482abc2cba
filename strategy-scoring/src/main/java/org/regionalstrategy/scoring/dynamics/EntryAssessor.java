package org.regionalstrategy.scoring.dynamics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Period;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.dynamics.EntryFinding;
import org.regionalstrategy.model.assessment.dynamics.EntryFindingBuilder;
import org.regionalstrategy.model.assessment.dynamics.EntrySkill;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.scoring.presence.QuotientPresence;
import org.regionalstrategy.scoring.provenance.LibraryVersion;
import org.regionalstrategy.scoring.specialisation.Quantiles;
import org.regionalstrategy.scoring.verdict.ComparedCounts;
import org.regionalstrategy.scoring.verdict.PeerCounts;
import org.regionalstrategy.scoring.verdict.PeerMatrices;
import org.regionalstrategy.scoring.verdict.StrengthAssessor;

/**
 * Tests relatedness on the past of the region of a strategy and of the regions like it: whether activities entered more often where
 * their relatedness density was high, and whether a model of an earlier period foretold the entries of a later one.
 *
 * <p><b>What is looked at.</b> The figures of the region and its peers by the counts that
 * {@link org.regionalstrategy.scoring.verdict.LatentAssessor} looks at, in the first, the middle and the last year that can be compared:
 * two periods as long as the years allow, since over short ones quotients near 1 cross it by chance. A region can be compared over some
 * years if the activities known in all of them, after the last break in each series, have at least nine tenths of its latest figures;
 * the region itself and nine others at least must be so known. Figures that are not known in all three years are left out of all of
 * them. Without three years, or if too little is known in all three, nothing can be tested, and the finding says so.
 *
 * <p><b>Model.</b> An activity enters where its location quotient rises from below 1 to at least 1. The
 * {@linkplain org.regionalstrategy.scoring.complexity.EntryModel model} is a logit of entry on density, once for the region alone and once
 * for all. With fewer than {@value #LEAST_ENTRIES} entries, or as few chances not taken, it is undefined, and so is the skill with so few
 * in the first period, by which the second is foretold: with fewer events for each predictor a logit is not to be relied on (Peduzzi and
 * others 1996, Journal of Clinical Epidemiology 49(12), 1373-1379).
 *
 * <p>An assessor is immutable and may be shared between threads. Cost: two relatedness densities and four logits an indicator.
 */
public final class EntryAssessor {
    /** The least number of entries, and of chances not taken, for the one predictor of a model. */
    public static final int LEAST_ENTRIES = 10;

    /** Two periods, of which the first foretells the second. */
    static final int YEARS = 3;

    private static final EntryAssessor DEFAULT =
            new EntryAssessor(StrengthAssessor.DEFAULT_CONFIDENCE, StrengthAssessor.DEFAULT_PUBLICATION_LAG);

    private final double confidence;
    private final Period publicationLag;

    private EntryAssessor(double confidence, Period publicationLag) {
        this.confidence = confidence;
        this.publicationLag = publicationLag;
    }

    public static EntryAssessor withDefaults() {
        return DEFAULT;
    }

    /**
     * This assessor at another confidence.
     *
     * @param newConfidence of the intervals, between 0 and 1
     */
    public EntryAssessor withConfidence(double newConfidence) {
        return new EntryAssessor(Quantiles.checkConfidence(newConfidence), publicationLag);
    }

    /** This assessor with another lag of publication, as {@link StrengthAssessor#withPublicationLag}. */
    public EntryAssessor withPublicationLag(Period newLag) {
        checkArgument(!newLag.isNegative(), "publication lag must not be negative: %s", newLag);
        return new EntryAssessor(confidence, newLag);
    }

    /**
     * What the past says by each indicator with enough regions in some year, in the order in which strengths cite them.
     *
     * @param strategy as it was known on its date
     * @param evidence observations beside those that the strategy holds
     * @throws IllegalArgumentException if an observation is given twice
     */
    public ImmutableList<EntryFinding> assess(Strategy strategy, Evidence evidence) {
        return PeerMatrices.ofEveryYear(strategy, evidence, publicationLag).entrySet().stream()
                .map(entry -> finding(strategy, entry.getKey(), entry.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The first, the middle and the last; all of them if they are fewer. */
    private static ImmutableList<ActivityMatrix> chosen(ImmutableList<ActivityMatrix> matrices) {
        int last = matrices.size() - 1;
        return matrices.size() <= YEARS
                ? matrices
                : ImmutableList.of(matrices.get(0), matrices.get((last + 1) / 2), matrices.get(last));
    }

    private EntryFinding finding(Strategy strategy, Ref<Indicator> ref, ImmutableList<PeerCounts> counts) {
        LocalizedText indicator = strategy.resolve(ref).name();
        LocalizedText region = strategy.resolve(strategy.region()).name();
        PeerYears peers = new PeerYears(
                counts.stream().map(PeerCounts::matrix).collect(ImmutableList.toImmutableList()),
                strategy.region().id());
        ImmutableList<ActivityMatrix> matrices = chosen(peers.comparable());
        ImmutableSet<String> regions = matrices.isEmpty() ? ImmutableSet.of() : peers.covered(matrices);
        ImmutableList<Integer> years =
                matrices.stream().map(matrix -> matrix.year().getValue()).collect(ImmutableList.toImmutableList());
        EntryFindingBuilder finding = EntryFinding.builder()
                .indicator(ref)
                .years(years)
                .regions(regions.size())
                .activities((int) matrices.stream()
                        .flatMap(matrix -> matrix.activities().names().stream())
                        .distinct()
                        .count())
                .settings(settings());
        if (matrices.size() < YEARS || !peers.isEnough(regions)) {
            LocalizedText reason =
                    matrices.size() < YEARS ? EntryWords.tooFewYears(years) : EntryWords.tooLittleInAll(years);
            EntrySkill none = EntryHistory.unknown(reason);
            return finding.own(none)
                    .all(none)
                    .explanation(Explanation.builder()
                            .sentence(EntryWords.undefined(indicator, reason))
                            .inputs(PeerCounts.inputs(counts, years))
                            .build())
                    .build();
        }
        if (regions.size() < peers.regions()) {
            finding.addWarning(EntryWords.tooLittleKnown(peers.regions() - regions.size()));
        }
        EntryHistory history = EntryHistory.of(PeerYears.alike(matrices, regions), regions, confidence);
        EntrySkill own = history.skill(ImmutableList.of(strategy.region().id()));
        EntrySkill all = history.skill(regions);
        return finding.own(own)
                .all(all)
                .addAllWarnings(history.warnings())
                .explanation(Explanation.builder()
                        .sentence(EntryWords.gist(indicator, region, years, own, all))
                        .inputs(PeerCounts.inputs(counts, years))
                        .build())
                .build();
    }

    private ImmutableSortedMap<String, String> settings() {
        return ImmutableSortedMap.<String, String>naturalOrder()
                .put("confidence", Double.toString(confidence))
                .put("entry.leastCoverage", Double.toString(ComparedCounts.LEAST_COVERAGE))
                .put("entry.leastEntries", Integer.toString(LEAST_ENTRIES))
                .put("entry.method", "logit of entry on relatedness density; the second period forecast by the first")
                .put("entry.periods", "from the first to the middle and from there to the last known year")
                .put(
                        "entry.rule",
                        "events and non-events for each predictor, in each period that a model is made of (Peduzzi et al. 1996)")
                .put("libraryVersion", LibraryVersion.current())
                .put("presence", QuotientPresence.defaults().description())
                .put("proximity", "minimum conditional, diagonal out")
                .put("publicationLag", publicationLag.toString())
                .buildOrThrow();
    }
}
