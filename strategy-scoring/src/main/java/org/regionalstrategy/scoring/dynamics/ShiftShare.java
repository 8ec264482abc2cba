package org.regionalstrategy.scoring.dynamics;

import java.util.Optional;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.dynamics.GrowthComponent;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.model.matrix.MissingParts;

/**
 * What the growth of regions between two years consists of: how much comes from the nation, from the mix of activities, and from
 * the region itself. See {@link GrowthComponent} for the parts, {@link GerfinIndices} for the same as indices.
 *
 * <p>The parts add up exactly in arithmetic. In floating point, those of a cell add up to its growth within 8 units in the last
 * place of the largest of x, y and the parts; those of a region or activity are sums of cells in the order of the labels, each
 * addition with one more rounding. Against all regions together the regional shifts of an activity add up to zero, likewise.
 *
 * <p>Degenerate cells: where x is zero, national part and mix are zero, and the shift is all of y. Where the reference has none of
 * the activity at the start but the region has some in either year, G does not exist: mix and shift are undefined, and with them
 * those of the region; growth, national part and net shift stay. Competitive and allocation part are undefined where x is zero, but
 * for cells without anything to divide.
 *
 * <p>Missing figures: a cell counts where it is known in both years, in the region and in the reference. By
 * {@link MissingParts#MAKE_MISSING}, the default, a region or activity with another cell has no parts, and if all regions together
 * are the reference, nothing has any but its growth; by {@link MissingParts#LEAVE_OUT} sums and reference are those of the cells that
 * count.
 *
 * <p>References: Dunn, E. S. (1960), A statistical and analytical technique for regional analysis, Papers of the Regional Science
 * Association 6, 97-112; Esteban-Marquillas, J. M. (1972), A reinterpretation of shift-share analysis, Regional and Urban Economics
 * 2(3), 249-255. {@code O(regions activities)}.
 */
public final class ShiftShare {
    private final PairedFigures figures;
    private final ReferenceGrowth reference;
    private final ShiftShareOptions options;

    private ShiftShare(PairedFigures figures, ReferenceGrowth reference, ShiftShareOptions options) {
        this.figures = figures;
        this.reference = reference;
        this.options = options;
    }

    /** Against all regions together. */
    public static ShiftShare between(ActivityMatrix start, ActivityMatrix end) {
        return between(start, end, ShiftShareOptions.defaults());
    }

    /**
     * By the options.
     *
     * @throws IllegalArgumentException if the labels differ, the start is not before the end, or a given reference lacks a year or
     *     has other activities
     */
    public static ShiftShare between(ActivityMatrix start, ActivityMatrix end, ShiftShareOptions options) {
        PairedFigures figures = new PairedFigures(start, end);
        return new ShiftShare(figures, ReferenceGrowth.of(figures, start.year(), end.year(), options), options);
    }

    public ShiftShareOptions options() {
        return options;
    }

    /** Multiplicative indices of the same two years. */
    public GerfinIndices gerfin() {
        return new GerfinIndices(figures, reference, options.missing());
    }

    /** A part by region and activity. */
    public MeasureMatrix cells(GrowthComponent component) {
        MeasureMatrix.Builder cells = MeasureMatrix.builder(figures.regions, figures.activities);
        for (int region = 0; region < figures.regions.size(); region++) {
            for (int activity = 0; activity < figures.activities.size(); activity++) {
                Measure part = cell(component, region, activity);
                if (part instanceof Measure.Undefined undefined) {
                    cells.undefined(region, activity, undefined.reason());
                } else {
                    cells.set(region, activity, part.toOptional().orElseThrow());
                }
            }
        }
        return cells.build();
    }

    /** A part by region: the sum over its activities. */
    public MeasureVector regions(GrowthComponent component) {
        return sums(
                figures.regions,
                figures.byRegion,
                figures.activities.size(),
                (line, part) -> isCounted(line, part) ? Optional.of(cell(component, line, part)) : Optional.empty());
    }

    /** A part by activity: the sum over the regions. */
    public MeasureVector activities(GrowthComponent component) {
        return sums(
                figures.activities,
                figures.byActivity,
                figures.regions.size(),
                (line, part) -> isCounted(part, line) ? Optional.of(cell(component, part, line)) : Optional.empty());
    }

    private boolean isCounted(int region, int activity) {
        return figures.isKnown(region, activity) && reference.isKnown(activity);
    }

    private MeasureVector sums(Labels labels, PairedFigures.PairedLine lines, int parts, Part part) {
        MeasureVector.Builder sums = MeasureVector.builder(labels);
        for (int line = 0; line < labels.size(); line++) {
            boolean lacking = lines.missing[line] > 0 && options.missing() == MissingParts.MAKE_MISSING;
            sums.set(
                    line,
                    lacking ? Measure.undefined(GrowthObstacles.missing(lines.missing[line])) : sum(line, parts, part));
        }
        return sums.build();
    }

    private static Measure sum(int line, int parts, Part part) {
        double sum = 0;
        int counted = 0;
        for (int i = 0; i < parts; i++) {
            Optional<Measure> measure = part.of(line, i);
            if (measure.isPresent()) {
                if (!measure.get().isDefined()) {
                    return measure.get();
                }
                sum += measure.get().toOptional().orElseThrow();
                counted++;
            }
        }
        return counted == 0 ? Measure.undefined(GrowthObstacles.NOTHING_KNOWN) : GrowthObstacles.representable(sum);
    }

    /** A part of a line; empty if it does not count. */
    private interface Part {
        Optional<Measure> of(int line, int part);
    }

    private Measure cell(GrowthComponent component, int region, int activity) {
        Optional<LocalizedText> obstacle = obstacle(component, region, activity);
        return obstacle.isPresent()
                ? Measure.undefined(obstacle.get())
                : GrowthObstacles.representable(value(component, region, activity));
    }

    private Optional<LocalizedText> obstacle(GrowthComponent component, int region, int activity) {
        if (!figures.isKnown(region, activity)) {
            return Optional.of(GrowthObstacles.FIGURE_MISSING);
        }
        if (component == GrowthComponent.GROWTH) {
            return Optional.empty();
        }
        if (reference.obstacle().isPresent()) {
            return reference.obstacle();
        }
        if (!reference.isKnown(activity)) {
            return Optional.of(GrowthObstacles.REFERENCE_MISSING);
        }
        double start = figures.start(region, activity);
        boolean anything = start > 0 || figures.end(region, activity) > 0;
        return switch (component) {
            case GROWTH, NATIONAL, NET_SHIFT -> Optional.empty();
            case INDUSTRY_MIX, REGIONAL_SHIFT -> rateObstacle(activity, anything);
            case COMPETITIVE, ALLOCATION ->
                start == 0 && (anything || homothetic(region, activity) > 0)
                        ? Optional.of(GrowthObstacles.NONE_AT_START)
                        : rateObstacle(activity, anything);
        };
    }

    private Optional<LocalizedText> rateObstacle(int activity, boolean anything) {
        return anything && reference.start(activity) == 0
                ? Optional.of(GrowthObstacles.REFERENCE_STARTS_EMPTY)
                : Optional.empty();
    }

    private double value(GrowthComponent component, int region, int activity) {
        double start = figures.start(region, activity);
        double growth = figures.end(region, activity) - start;
        if (start == 0) {
            return switch (component) {
                case GROWTH, REGIONAL_SHIFT, NET_SHIFT -> growth;
                case NATIONAL, INDUSTRY_MIX, COMPETITIVE, ALLOCATION -> 0;
            };
        }
        return switch (component) {
            case GROWTH -> growth;
            case NATIONAL -> start * reference.rate();
            case NET_SHIFT -> growth - start * reference.rate();
            case INDUSTRY_MIX -> start * (reference.rate(activity) - reference.rate());
            case REGIONAL_SHIFT -> growth - start * reference.rate(activity);
            case COMPETITIVE -> homothetic(region, activity) * (growth / start - reference.rate(activity));
            case ALLOCATION -> (start - homothetic(region, activity)) * (growth / start - reference.rate(activity));
        };
    }

    /** x*; 0 where the region or the activity in the reference starts empty. */
    private double homothetic(int region, int activity) {
        return figures.byRegion.start[region] * (reference.start(activity) / reference.startTotal);
    }
}
