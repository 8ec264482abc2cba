package org.regionalstrategy.scoring.dynamics;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.dynamics.GrowthComponent;
import org.regionalstrategy.model.assessment.dynamics.GrowthTable;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.model.matrix.MissingParts;

/** The parts of growth, cell by cell and added up: the arithmetic of {@link ShiftShare}. */
final class GrowthCells {
    private final PairedFigures figures;
    private final ReferenceGrowth reference;
    private final MissingParts rule;

    GrowthCells(PairedFigures figures, ReferenceGrowth reference, MissingParts rule) {
        this.figures = figures;
        this.reference = reference;
        this.rule = rule;
    }

    /** Every part. */
    ImmutableSortedMap<GrowthComponent, GrowthTable> parts() {
        return Stream.of(GrowthComponent.values())
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(), component -> component, this::table));
    }

    private GrowthTable table(GrowthComponent component) {
        return new GrowthTable(cells(component), regions(component), activities(component));
    }

    /** A part by region and activity. */
    private MeasureMatrix cells(GrowthComponent component) {
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
    private MeasureVector regions(GrowthComponent component) {
        return sums(
                figures.regions,
                figures.byRegion,
                figures.activities.size(),
                (line, part) -> isCounted(line, part) ? Optional.of(cell(component, line, part)) : Optional.empty());
    }

    /** A part by activity: the sum over the regions. */
    private MeasureVector activities(GrowthComponent component) {
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
            boolean lacking = lines.missing[line] > 0 && rule == MissingParts.MAKE_MISSING;
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
