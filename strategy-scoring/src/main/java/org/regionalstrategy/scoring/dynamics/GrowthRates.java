package org.regionalstrategy.scoring.dynamics;

import static java.util.Objects.requireNonNull;

import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.model.matrix.MissingParts;

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
    public static GrowthRates between(ActivityMatrix start, ActivityMatrix end) {
        return between(start, end, MissingParts.MAKE_MISSING);
    }

    /**
     * By a rule for missing figures.
     *
     * @throws IllegalArgumentException if the labels differ or the start is not before the end
     */
    public static GrowthRates between(ActivityMatrix start, ActivityMatrix end, MissingParts missing) {
        return new GrowthRates(new PairedFigures(start, end), requireNonNull(missing, "missing"));
    }

    /** The rate of each activity in each region; undefined where one of the two figures is missing, by either rule. */
    public MeasureMatrix cells(GrowthRate rate) {
        MeasureMatrix.Builder cells = MeasureMatrix.builder(figures.regions, figures.activities);
        for (int region = 0; region < figures.regions.size(); region++) {
            for (int activity = 0; activity < figures.activities.size(); activity++) {
                Measure measure = figures.isKnown(region, activity)
                        ? rate.of(figures.start(region, activity), figures.end(region, activity), figures.years)
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

    /** The rate of the total of each region. */
    public MeasureVector regions(GrowthRate rate) {
        return lines(figures.regions, figures.byRegion, rate);
    }

    /** The rate of the total of each activity. */
    public MeasureVector activities(GrowthRate rate) {
        return lines(figures.activities, figures.byActivity, rate);
    }

    private MeasureVector lines(Labels labels, PairedFigures.PairedLine line, GrowthRate rate) {
        MeasureVector.Builder rates = MeasureVector.builder(labels);
        for (int i = 0; i < labels.size(); i++) {
            if (line.missing[i] > 0 && rule == MissingParts.MAKE_MISSING) {
                rates.undefined(i, GrowthObstacles.missing(line.missing[i]));
            } else if (line.known[i] == 0) {
                rates.undefined(i, GrowthObstacles.NOTHING_KNOWN);
            } else if (Double.isFinite(line.start[i]) && Double.isFinite(line.end[i])) {
                rates.set(i, rate.of(line.start[i], line.end[i], figures.years));
            } else {
                rates.undefined(i, GrowthObstacles.BEYOND_RANGE);
            }
        }
        return rates.build();
    }
}
