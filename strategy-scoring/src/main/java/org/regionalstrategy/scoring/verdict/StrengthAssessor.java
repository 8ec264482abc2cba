package org.regionalstrategy.scoring.verdict;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.time.Period;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.EvidenceFinding;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.assessment.StrengthFinding;
import org.regionalstrategy.model.assessment.StrengthFindingBuilder;
import org.regionalstrategy.model.assessment.Verdict;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.evidence.CitationScope;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.evidence.Strength;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.scoring.provenance.LibraryVersion;
import org.regionalstrategy.scoring.specialisation.LocationQuotient;
import org.regionalstrategy.scoring.specialisation.Quantiles;
import org.regionalstrategy.scoring.specialisation.QuotientsOverYears;
import org.regionalstrategy.scoring.wording.Caveats;

/**
 * Holds each strength against the figures that it cites: proven, emerging, only claimed, contradicted, or no data.
 *
 * <p><b>Figure.</b> A cited figure is the {@linkplain LocationQuotient location quotient} of its activity relative to its base,
 * in the latest year for which the region of the strength and a larger region both have it. The larger region is the nearest one
 * above that has it, usually the country. Where the base of that year is not known, that of up to two years before is taken. An
 * observation counts if it has a value, is no forecast, and was known on the date of the strategy: from the last day on which it
 * can have been published, or, where that is not said, from the end of its year plus the lag. A missing value is never zero.
 *
 * <p><b>Uncertainty.</b> A count has a {@linkplain LocationQuotient#logDeltaInterval binomial interval}, whose base need not be of
 * the same kind (researchers per head: n is the population) so long as the count does not exceed it; below
 * {@value QuotientsOverYears#MIN_COUNT} it gives no verdict. An amount or a ratio has an
 * {@linkplain QuotientsOverYears#yearToYearInterval interval from its variation over the years}. Years before a break in one of
 * the series are not compared with those after it.
 *
 * <p><b>Verdict of a figure.</b> Proven if the interval lies wholly above 1. Otherwise emerging if the quotient
 * {@linkplain QuotientsOverYears#trendOfCounts rose significantly}, or the region lacks the activity and has much of what is related
 * to it, as for {@linkplain LatentAssessor latent strengths}; otherwise contradicted if the interval lies wholly below 1,
 * else claimed only. No data if there is no interval. For an indicator of which less is better, above and below change places,
 * and so do rising and falling.
 *
 * <p><b>Verdict of a strength.</b> {@value #VERDICT_RULE}
 *
 * <p>An assessor is immutable and may be shared between threads. Cost: linear in the number of observations and citations.
 */
public final class StrengthAssessor {
    /** The confidence of intervals and tests unless set otherwise. */
    public static final double DEFAULT_CONFIDENCE = 0.95;

    /** The lag of publication unless set otherwise: the figures of a year come out by the middle of the next. */
    public static final Period DEFAULT_PUBLICATION_LAG = Period.ofMonths(6);

    /** The rule by which figures decide on a strength, for the settings of an assessment. */
    public static final String VERDICT_RULE = "Direct figures with data decide: all proven, proven; all contradicted,"
            + " contradicted; some emerging and none contradicted, emerging; otherwise claimed only. Without a direct figure"
            + " with data: no data. Broader figures never decide: where no direct figure is cited, they leave a strength claimed"
            + " only, or no data if they have none.";

    /** What the quotient is, for the settings of an assessment. */
    public static final String LOCATION_QUOTIENT =
            "share of the region over share of the base in the nearest larger region";

    private static final StrengthAssessor DEFAULT = new StrengthAssessor(DEFAULT_CONFIDENCE, DEFAULT_PUBLICATION_LAG);

    private final double confidence;
    private final Period publicationLag;

    private StrengthAssessor(double confidence, Period publicationLag) {
        this.confidence = confidence;
        this.publicationLag = publicationLag;
    }

    public static StrengthAssessor withDefaults() {
        return DEFAULT;
    }

    /**
     * This assessor at another confidence.
     *
     * @param newConfidence of intervals and tests, between 0 and 1
     */
    public StrengthAssessor withConfidence(double newConfidence) {
        return new StrengthAssessor(Quantiles.checkConfidence(newConfidence), publicationLag);
    }

    /**
     * This assessor with another lag of publication.
     *
     * @param newLag how long after the end of its year a figure is known, where it does not say when it was published; not
     *     negative
     */
    public StrengthAssessor withPublicationLag(Period newLag) {
        checkArgument(!newLag.isNegative(), "publication lag must not be negative: %s", newLag);
        return new StrengthAssessor(confidence, newLag);
    }

    /**
     * The verdict on each strength, in the order of the strategy.
     *
     * @param strategy as it was known on its date
     * @param evidence observations beside those that the strategy holds
     * @throws IllegalArgumentException if an observation is given twice: by the strategy and by the evidence, or under two names
     *     of a region or an activity
     */
    public ImmutableList<StrengthFinding> assess(Strategy strategy, Evidence evidence) {
        KnownFigures known = KnownFigures.of(strategy, evidence, publicationLag);
        FigureAssessor figures = new FigureAssessor(strategy, known, confidence);
        return strategy.strengths().stream()
                .map(strength -> finding(strategy, strength, figures)
                        .settings(settings())
                        .build())
                .collect(ImmutableList.toImmutableList());
    }

    private static StrengthFindingBuilder finding(Strategy strategy, Strength strength, FigureAssessor figures) {
        Region region = strategy.resolve(strength.region());
        ImmutableList<EvidenceFinding> evidence = strength.evidence().stream()
                .map(citation -> figures.assess(citation, region))
                .collect(ImmutableList.toImmutableList());
        ImmutableList<EvidenceFinding> relevant = relevant(evidence);
        ImmutableList<EvidenceFinding> withData = relevant.stream()
                .filter(finding -> finding.verdict() != Verdict.NO_DATA)
                .collect(ImmutableList.toImmutableList());
        boolean decides = relevant.stream().anyMatch(StrengthAssessor::isDirect);
        Verdict verdict = decides || withData.isEmpty()
                ? FigureVerdicts.together(Lists.transform(withData, EvidenceFinding::verdict))
                : Verdict.CLAIMED_ONLY;
        return StrengthFinding.builder()
                .strength(strength.ref())
                .verdict(verdict)
                .evidence(evidence)
                .explanation(Explanation.builder()
                        .sentence(sentence(new StrengthText(strategy), verdict, withData, evidence))
                        .inputs(withData.stream()
                                .flatMap(finding -> finding.explanation().inputs().stream())
                                .collect(ImmutableList.toImmutableList()))
                        .build())
                .warnings(warnings(evidence));
    }

    /** What keeps a figure from being taken at its word. */
    private static ImmutableList<LocalizedText> warnings(ImmutableList<EvidenceFinding> evidence) {
        ImmutableList.Builder<LocalizedText> warnings = ImmutableList.builder();
        if (evidence.stream().anyMatch(finding -> finding.baseYear().isPresent())) {
            warnings.add(StrengthText.olderBase());
        }
        if (evidence.stream()
                .flatMap(finding -> finding.explanation().inputs().stream())
                .anyMatch(Input::illustrative)) {
            warnings.add(Caveats.ILLUSTRATIVE);
        }
        return warnings.build();
    }

    private ImmutableSortedMap<String, String> settings() {
        return ImmutableSortedMap.<String, String>naturalOrder()
                .put("confidence", Double.toString(confidence))
                .put("leastCount", Integer.toString(QuotientsOverYears.MIN_COUNT))
                .put("libraryVersion", LibraryVersion.current())
                .put("locationQuotient", LOCATION_QUOTIENT)
                .put("publicationLag", publicationLag.toString())
                .put("verdictRule", VERDICT_RULE)
                .buildOrThrow();
    }

    /** The direct figures; where there is none, all of them. */
    private static ImmutableList<EvidenceFinding> relevant(ImmutableList<EvidenceFinding> evidence) {
        ImmutableList<EvidenceFinding> direct =
                evidence.stream().filter(StrengthAssessor::isDirect).collect(ImmutableList.toImmutableList());
        return direct.isEmpty() ? evidence : direct;
    }

    private static boolean isDirect(EvidenceFinding finding) {
        return finding.citation().scope() == CitationScope.DIRECT;
    }

    private static LocalizedText sentence(
            StrengthText text,
            Verdict verdict,
            ImmutableList<EvidenceFinding> withData,
            ImmutableList<EvidenceFinding> evidence) {
        if (evidence.isEmpty()) {
            return StrengthText.noneCited();
        }
        if (withData.isEmpty()) {
            return StrengthText.noneKnown();
        }
        return isDirect(withData.get(0)) ? text.decided(verdict, withData) : text.onlyBroader(withData);
    }
}
