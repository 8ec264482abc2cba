package org.regionalstrategy.scoring.dynamics;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.stream.Stream;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.dynamics.GrowthRate;
import org.regionalstrategy.model.assessment.dynamics.GrowthRatesResult;
import org.regionalstrategy.model.assessment.dynamics.GrowthRatesResultBuilder;
import org.regionalstrategy.model.assessment.dynamics.GrowthTable;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.scoring.provenance.LibraryVersion;

/**
 * The growth of regions, of activities and of each activity in each region between two years.
 *
 * <p>Missing figures: growth is that of the figures known in both years. By {@link MissingParts#MAKE_MISSING}, the default, a region
 * or activity that lacks one of either year has no rate; by {@link MissingParts#LEAVE_OUT} its rate is that of the pairs which are
 * complete. {@code O(regions activities)}.
 */
public final class GrowthRates {
    private final PairedFigures figures;
    private final MissingParts rule;

    private GrowthRates(PairedFigures figures, MissingParts rule) {
        this.figures = figures;
        this.rule = rule;
    }

    /** Undefined where a figure is missing. */
    public static GrowthRatesResult between(ActivityMatrix start, ActivityMatrix end) {
        return between(start, end, MissingParts.MAKE_MISSING);
    }

    /**
     * By a rule for missing figures.
     *
     * @throws IllegalArgumentException if the labels differ or the start is not before the end
     */
    public static GrowthRatesResult between(ActivityMatrix start, ActivityMatrix end, MissingParts missing) {
        PairedFigures figures = new PairedFigures(start, end);
        GrowthRatesResultBuilder result = GrowthRatesResult.builder()
                .start(start.year().getValue())
                .end(end.year().getValue())
                .rates(new GrowthRates(figures, requireNonNull(missing, "missing")).rates())
                .settings(ImmutableSortedMap.of(
                        "growth.method",
                        "growth of the figures known in both years",
                        "growth.missing",
                        missing.name(),
                        "libraryVersion",
                        LibraryVersion.current()))
                .explanation(Explanation.of(GrowthWords.rates(start, end)));
        if (figures.missing() > 0) {
            result.addWarning(GrowthWords.missingPairs(figures.missing()));
        }
        return result.build();
    }

    private ImmutableSortedMap<GrowthRate, GrowthTable> rates() {
        return Stream.of(GrowthRate.values())
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(),
                        rate -> rate,
                        rate -> new GrowthTable(
                                cells(rate),
                                lines(figures.regions, figures.byRegion, rate),
                                lines(figures.activities, figures.byActivity, rate))));
    }

    /** The rate of each activity in each region; undefined where one of the two figures is missing, by either rule. */
    private MeasureMatrix cells(GrowthRate rate) {
        MeasureMatrix.Builder cells = MeasureMatrix.builder(figures.regions, figures.activities);
        for (int region = 0; region < figures.regions.size(); region++) {
            for (int activity = 0; activity < figures.activities.size(); activity++) {
                Measure measure = figures.isKnown(region, activity)
                        ? rate(rate, figures.start(region, activity), figures.end(region, activity))
                        : Measure.undefined(GrowthObstacles.FIGURE_MISSING);
                if (measure instanceof Measure.Undefined undefined) {
                    cells.undefined(region, activity, undefined.reason());
                } else {
                    cells.set(region, activity, measure.toOptional().orElseThrow());
                }
            }
        }
        return cells.build();
    }

    private MeasureVector lines(Labels labels, PairedFigures.PairedLine line, GrowthRate rate) {
        MeasureVector.Builder rates = MeasureVector.builder(labels);
        for (int i = 0; i < labels.size(); i++) {
            if (line.missing[i] > 0 && rule == MissingParts.MAKE_MISSING) {
                rates.undefined(i, GrowthObstacles.missing(line.missing[i]));
            } else if (line.known[i] == 0) {
                rates.undefined(i, GrowthObstacles.NOTHING_KNOWN);
            } else if (Double.isFinite(line.start[i]) && Double.isFinite(line.end[i])) {
                rates.set(i, rate(rate, line.start[i], line.end[i]));
            } else {
                rates.undefined(i, GrowthObstacles.BEYOND_RANGE);
            }
        }
        return rates.build();
    }

    /** From x to y, neither negative. */
    private Measure rate(GrowthRate rate, double start, double end) {
        if (start == 0) {
            return Measure.undefined(GrowthObstacles.NONE_AT_START);
        }
        if (rate == GrowthRate.LOGARITHMIC && end == 0) {
            return Measure.undefined(GrowthObstacles.NONE_AT_END);
        }
        return GrowthObstacles.representable(
                switch (rate) {
                    case PERIOD -> (end - start) / start;
                    case ANNUAL -> StrictMath.pow(end / start, 1.0 / figures.years) - 1;
                    case LOGARITHMIC -> StrictMath.log(end / start);
                });
    }
}
