package org.regionalstrategy.scoring.verdict;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.primitives.ImmutableDoubleArray;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.OverlookedFinding;
import org.regionalstrategy.model.assessment.Verdict;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.evidence.EvidenceCitation;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.scoring.provenance.LibraryVersion;
import org.regionalstrategy.scoring.specialisation.Quantiles;

/**
 * Finds the strengths that nobody claimed: activities in which the region of a strategy is specialised by the figures.
 *
 * <p><b>What is looked at.</b> Every count and base by which a strength of the region is judged is applied to the other activities of
 * the classification: the most detailed ones with figures that are neither cited by a strength, nor part of one that is, nor
 * contain one, nor are part of the base. More must be better.
 *
 * <p><b>Chance.</b> Of hundreds of activities some have a large share by chance. Each is tested by
 * {@linkplain org.regionalstrategy.scoring.specialisation.ExcessTest Fisher's exact test}, and the p-values of a count and base together are {@linkplain BenjaminiHochberg adjusted}, so that of all
 * activities that are called overlooked at most the stated share is expected to be there by chance. Besides, its interval must
 * lie wholly above 1, as for any strength that is {@linkplain Verdict#PROVEN proven}.
 *
 * <p>An assessor is immutable and may be shared between threads. Cost: linear in the activities of the classifications and in the
 * observations.
 */
public final class OverlookedAssessor {
    /** The share of findings that may have come by chance unless set otherwise. */
    public static final double DEFAULT_FALSE_DISCOVERY_RATE = 0.05;

    /** The rule by which strengths are found that nobody claimed, for the settings of an assessment. */
    public static final String RULE =
            "Most detailed activities with counts of the region that no strength cites, alone or as a"
                    + " part: Fisher's exact test against the nearest larger region, Benjamini-Hochberg over all of them, and an interval"
                    + " wholly above 1.";

    private static final OverlookedAssessor DEFAULT = new OverlookedAssessor(
            DEFAULT_FALSE_DISCOVERY_RATE,
            StrengthAssessor.DEFAULT_CONFIDENCE,
            StrengthAssessor.DEFAULT_PUBLICATION_LAG);

    private final double falseDiscoveryRate;
    private final double confidence;
    private final Period publicationLag;

    private OverlookedAssessor(double falseDiscoveryRate, double confidence, Period publicationLag) {
        this.falseDiscoveryRate = falseDiscoveryRate;
        this.confidence = confidence;
        this.publicationLag = publicationLag;
    }

    public static OverlookedAssessor withDefaults() {
        return DEFAULT;
    }

    /** This assessor at another false discovery rate, between 0 and 1. */
    public OverlookedAssessor withFalseDiscoveryRate(double newRate) {
        checkArgument(newRate > 0 && newRate < 1, "false discovery rate must lie between 0 and 1: %s", newRate);
        return new OverlookedAssessor(newRate, confidence, publicationLag);
    }

    /** This assessor at another confidence of intervals, between 0 and 1. */
    public OverlookedAssessor withConfidence(double newConfidence) {
        return new OverlookedAssessor(falseDiscoveryRate, Quantiles.checkConfidence(newConfidence), publicationLag);
    }

    /** This assessor with another lag of publication, as {@link StrengthAssessor#withPublicationLag}. */
    public OverlookedAssessor withPublicationLag(Period newLag) {
        checkArgument(!newLag.isNegative(), "publication lag must not be negative: %s", newLag);
        return new OverlookedAssessor(falseDiscoveryRate, confidence, newLag);
    }

    /**
     * The strengths of the region that nobody claimed, the largest quotient first; equal ones in the order of the activities.
     *
     * @param strategy as it was known on its date
     * @param evidence observations beside those that the strategy holds
     * @throws IllegalArgumentException if an observation is given twice
     */
    public ImmutableList<OverlookedFinding> assess(Strategy strategy, Evidence evidence) {
        Region region = strategy.resolve(strategy.region());
        KnownFigures known = KnownFigures.of(strategy, evidence, publicationLag);
        UnclaimedActivities unclaimed = new UnclaimedActivities(strategy, region);
        FigureAssessor figures = new FigureAssessor(strategy, known, confidence);
        FigureSearch search = new FigureSearch(strategy, known);
        List<OverlookedFinding> findings = new ArrayList<>();
        for (EvidenceCitation measure : Measures.of(strategy, region)) {
            ImmutableList<TestedFigure> tested = unclaimed.of(measure, search).stream()
                    .flatMap(citation -> TestedFigure.of(citation, search.find(citation, region)).stream())
                    .collect(ImmutableList.toImmutableList());
            findings.addAll(discoveries(tested, figures, region));
        }
        return findings.stream()
                .sorted(Comparator.comparingDouble(OverlookedAssessor::quotient).reversed())
                .collect(ImmutableList.toImmutableList());
    }

    private static double quotient(OverlookedFinding finding) {
        return finding.figure().locationQuotient().toOptional().orElseThrow();
    }

    private ImmutableList<OverlookedFinding> discoveries(
            ImmutableList<TestedFigure> tested, FigureAssessor figures, Region region) {
        ImmutableDoubleArray adjusted = BenjaminiHochberg.adjusted(
                ImmutableDoubleArray.copyOf(tested.stream().mapToDouble(TestedFigure::pValue)));
        ImmutableList.Builder<OverlookedFinding> findings = ImmutableList.builder();
        for (int i = 0; i < tested.size(); i++) {
            if (adjusted.get(i) <= falseDiscoveryRate) {
                OverlookedFinding finding = OverlookedFinding.builder()
                        .figure(figures.assess(tested.get(i).citation(), region))
                        .pValue(tested.get(i).pValue())
                        .adjustedPValue(adjusted.get(i))
                        .settings(settings(tested.size()))
                        .build();
                if (finding.figure().verdict() == Verdict.PROVEN) {
                    findings.add(finding);
                }
            }
        }
        return findings.build();
    }

    private ImmutableSortedMap<String, String> settings(int tests) {
        return ImmutableSortedMap.<String, String>naturalOrder()
                .put("confidence", Double.toString(confidence))
                .put("falseDiscoveryRate", Double.toString(falseDiscoveryRate))
                .put("libraryVersion", LibraryVersion.current())
                .put("locationQuotient", StrengthAssessor.LOCATION_QUOTIENT)
                .put("overlookedRule", RULE)
                .put("publicationLag", publicationLag.toString())
                .put("tests", Integer.toString(tests))
                .buildOrThrow();
    }
}
