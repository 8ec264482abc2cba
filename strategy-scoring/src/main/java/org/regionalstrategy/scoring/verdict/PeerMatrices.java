package org.regionalstrategy.scoring.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Input;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.evidence.EvidenceCitation;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Region;

/** The figures of a region and of the regions like it, by which their structures can be compared. For use within the library. */
public final class PeerMatrices {
    /** With fewer regions, which activities occur together is chance. */
    public static final int LEAST_REGIONS = PeerFigures.MIN_REGIONS;

    private static final LocalizedText ALL_COMPARED =
            LocalizedText.of("en", "all activities compared", "ru", "все сравниваемые виды деятельности");

    private PeerMatrices() {}

    /**
     * Matrices of regions and activities by each count by which a strength of the region is judged, in that order, of the latest year
     * with figures of at least {@value PeerFigures#MIN_REGIONS} regions: those that {@link LatentAssessor} looks at. Of several bases
     * of one indicator the first. Figures that are not known are missing.
     *
     * @param strategy as it was known on its date
     * @param evidence observations beside those that the strategy holds
     * @param publicationLag as {@link StrengthAssessor#withPublicationLag}
     */
    public static ImmutableMap<Ref<Indicator>, ActivityMatrix> of(
            Strategy strategy, Evidence evidence, Period publicationLag) {
        return of(strategy, KnownFigures.of(strategy, evidence, publicationLag));
    }

    private static ImmutableMap<Ref<Indicator>, ActivityMatrix> of(Strategy strategy, KnownFigures known) {
        Region region = strategy.resolve(strategy.region());
        PeerFigures figures = new PeerFigures(strategy, known);
        Map<Ref<Indicator>, ActivityMatrix> matrices = new LinkedHashMap<>();
        for (EvidenceCitation measure : Measures.of(strategy, region)) {
            figures.matrix(measure, region).ifPresent(matrix -> matrices.putIfAbsent(measure.indicator(), matrix));
        }
        return ImmutableMap.copyOf(matrices);
    }

    /**
     * The same matrices with what the region has in all of their activities.
     *
     * @param strategy as it was known on its date
     * @param evidence observations beside those that the strategy holds
     * @param publicationLag as {@link StrengthAssessor#withPublicationLag}
     */
    public static ImmutableList<PeerCounts> counts(Strategy strategy, Evidence evidence, Period publicationLag) {
        Region region = strategy.resolve(strategy.region());
        KnownFigures known = KnownFigures.of(strategy, evidence, publicationLag);
        return of(strategy, known).entrySet().stream()
                .map(entry -> {
                    Indicator indicator = strategy.resolve(entry.getKey());
                    return new PeerCounts(
                            indicator, entry.getValue(), inputs(known, indicator, region, entry.getValue()));
                })
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<Input> inputs(
            KnownFigures known, Indicator indicator, Region region, ActivityMatrix matrix) {
        ImmutableList<Observation> observations = matrix.activities().names().stream()
                .filter(activity -> matrix.value(region.id(), activity).isPresent())
                .flatMap(activity ->
                        Stream.ofNullable(known.series(indicator.ref(), region, Ref.of(Activity.class, activity))
                                .get(matrix.year().getValue())))
                .collect(ImmutableList.toImmutableList());
        return observations.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(Inputs.sum(indicator, ALL_COMPARED, region, observations));
    }

    /**
     * The figures of every year with those of at least {@value PeerFigures#MIN_REGIONS} regions, ascending, by the same counts; each
     * has at least one year. They can be compared over the years: what lies before the last break in a series is missing.
     *
     * @param strategy as it was known on its date
     * @param evidence observations beside those that the strategy holds
     * @param publicationLag as {@link StrengthAssessor#withPublicationLag}
     */
    public static ImmutableMap<Ref<Indicator>, ImmutableList<PeerCounts>> ofEveryYear(
            Strategy strategy, Evidence evidence, Period publicationLag) {
        Region region = strategy.resolve(strategy.region());
        KnownFigures known = KnownFigures.of(strategy, evidence, publicationLag);
        PeerFigures figures = new PeerFigures(strategy, known);
        Map<Ref<Indicator>, ImmutableList<PeerCounts>> counts = new LinkedHashMap<>();
        for (EvidenceCitation measure : Measures.of(strategy, region)) {
            Indicator indicator = strategy.resolve(measure.indicator());
            ImmutableList<PeerCounts> years = figures.comparableMatrices(measure, region)
                    .map(matrix -> new PeerCounts(indicator, matrix, inputs(known, indicator, region, matrix)))
                    .collect(ImmutableList.toImmutableList());
            if (!years.isEmpty()) {
                counts.putIfAbsent(measure.indicator(), years.reverse());
            }
        }
        return ImmutableMap.copyOf(counts);
    }
}
