package org.regionalstrategy.scoring.diversification;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.time.Period;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.complexity.ComplexityResult;
import org.regionalstrategy.model.assessment.relatedness.QuadrantActivity;
import org.regionalstrategy.model.assessment.relatedness.QuadrantFinding;
import org.regionalstrategy.model.assessment.relatedness.QuadrantPoint;
import org.regionalstrategy.model.assessment.relatedness.QuadrantResult;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.scoring.complexity.EconomicComplexity;
import org.regionalstrategy.scoring.relatedness.QuadrantDiagram;
import org.regionalstrategy.scoring.relatedness.RelatednessCalculator;
import org.regionalstrategy.scoring.verdict.PeerCounts;
import org.regionalstrategy.scoring.verdict.PeerMatrices;
import org.regionalstrategy.scoring.verdict.StrengthAssessor;

/**
 * Says what the region of a strategy could turn to: where each activity that it lacks lies by relatedness and complexity
 * ({@link QuadrantDiagram}), cut at the means.
 *
 * <p>It looks at the same figures as {@link org.regionalstrategy.scoring.verdict.LatentAssessor}: of the region and its peers, by every
 * count by which a strength is judged, in the latest year with enough regions. An activity whose location quotient in the region is
 * undefined, say for want of a figure, is left out with a warning: nobody knows that the region lacks it. Complexity is that of the same table, with its warnings:
 * of few regions it is weak. The diagram informs: nothing says that it should decide.
 *
 * <p>An assessor is immutable and may be shared between threads. Cost: one complexity and one density.
 */
public final class QuadrantAssessor {
    private static final QuadrantAssessor DEFAULT = new QuadrantAssessor(StrengthAssessor.DEFAULT_PUBLICATION_LAG);

    private final Period publicationLag;

    private QuadrantAssessor(Period publicationLag) {
        this.publicationLag = publicationLag;
    }

    public static QuadrantAssessor withDefaults() {
        return DEFAULT;
    }

    /** This assessor with another lag of publication, as {@link StrengthAssessor#withPublicationLag}. */
    public QuadrantAssessor withPublicationLag(Period newLag) {
        checkArgument(!newLag.isNegative(), "publication lag must not be negative: %s", newLag);
        return new QuadrantAssessor(newLag);
    }

    /**
     * The diagram of the region by each indicator with enough figures, in the order in which strengths cite them.
     *
     * @param strategy as it was known on its date
     * @param evidence observations beside those that the strategy holds
     * @throws IllegalArgumentException if an observation is given twice
     */
    public ImmutableList<QuadrantFinding> assess(Strategy strategy, Evidence evidence) {
        return PeerMatrices.counts(strategy, evidence, publicationLag).stream()
                .map(counts -> finding(strategy, counts))
                .collect(ImmutableList.toImmutableList());
    }

    private QuadrantFinding finding(Strategy strategy, PeerCounts counts) {
        String region = strategy.region().id();
        PeerPresence peers = PeerPresence.of(counts.matrix(), region);
        ComplexityResult complexity = EconomicComplexity.withDefaults().assess(peers.presence());
        MeasureMatrix density = RelatednessCalculator.withDefaults().density(peers.presence());
        QuadrantResult diagram = QuadrantDiagram.builder(region, peers.presence(), density, complexity.pci())
                .unknown(peers.unknown())
                .build();
        ImmutableMultiset<LocalizedText> unplaced = diagram.leftOut().stream()
                .filter(activity -> !peers.unknown().contains(activity))
                .map(activity -> obstacle(complexity.pci().measure(activity), density.measure(region, activity)))
                .collect(ImmutableMultiset.toImmutableMultiset());
        ImmutableList<QuadrantActivity> activities = diagram.points().stream()
                .sorted(Comparator.comparing(QuadrantPoint::quadrant)
                        .thenComparing(point -> -point.relatedness())
                        .thenComparing(QuadrantPoint::activity))
                .map(point -> QuadrantActivity.builder()
                        .activity(Ref.of(Activity.class, point.activity()))
                        .relatedness(point.relatedness())
                        .complexity(point.complexity())
                        .quadrant(point.quadrant())
                        .build())
                .collect(ImmutableList.toImmutableList());
        Map<String, String> settings = new TreeMap<>(complexity.settings());
        settings.putAll(diagram.settings());
        return QuadrantFinding.builder()
                .indicator(counts.indicator().ref())
                .year(counts.matrix().year().getValue())
                .regions(counts.matrix().regions().size())
                .activities(activities)
                .leftOut(diagram.leftOut().size())
                .relatednessCut(diagram.relatednessCut())
                .complexityCut(diagram.complexityCut())
                .settings(PeerPresence.settings(settings, publicationLag))
                .addAllWarnings(complexity.warnings())
                .addAllWarnings(diagram.warnings())
                .explanation(DiversificationWords.quadrants(strategy, counts, activities, unplaced))
                .build();
    }

    /** Why an activity has no place: for want of its complexity, else of its relatedness. */
    private static LocalizedText obstacle(Measure complexity, Measure relatedness) {
        return complexity instanceof Measure.Undefined undefined
                ? undefined.reason()
                : ((Measure.Undefined) relatedness).reason();
    }
}
