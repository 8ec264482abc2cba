package org.regionalstrategy.scoring.dynamics;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Year;
import java.util.Optional;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.scoring.specialisation.Composition;

/** What the reference has by activity at start and end, over the activities that are known in both years. */
final class ReferenceGrowth {
    private final double[] start;
    private final double[] end;
    private final long missing;
    private final MissingParts rule;
    /** All activities at the start. */
    final double startTotal;
    /** All activities at the end. */
    final double endTotal;

    private ReferenceGrowth(double[] start, double[] end, long missing, MissingParts rule) {
        this.start = start;
        this.end = end;
        this.missing = missing;
        this.rule = rule;
        double startSum = 0;
        double endSum = 0;
        for (int i = 0; i < start.length; i++) {
            if (isKnown(i)) {
                startSum += start[i];
                endSum += end[i];
            }
        }
        this.startTotal = startSum;
        this.endTotal = endSum;
    }

    static ReferenceGrowth of(PairedFigures figures, Year from, Year to, ShiftShareOptions options) {
        return options.references().isEmpty()
                ? ofAllRegions(figures, options.missing())
                : between(given(figures, from, options), given(figures, to, options), options.missing());
    }

    private static ReferenceGrowth ofAllRegions(PairedFigures figures, MissingParts rule) {
        double[] start = figures.byActivity.start.clone();
        double[] end = figures.byActivity.end.clone();
        for (int i = 0; i < start.length; i++) {
            if (figures.byActivity.known[i] == 0) {
                start[i] = Double.NaN;
            }
        }
        return new ReferenceGrowth(start, end, figures.missing(), rule);
    }

    private static Composition given(PairedFigures figures, Year year, ShiftShareOptions options) {
        Composition reference = options.references().get(year);
        checkArgument(
                reference != null,
                "shift-share: no reference for %s, only for %s",
                year,
                options.references().keySet());
        checkArgument(
                reference.labels().equals(figures.activities),
                "shift-share: the reference for %s must have the activities of the matrix, %s, and has %s",
                year,
                figures.activities,
                reference.labels());
        return reference;
    }

    private static ReferenceGrowth between(Composition from, Composition to, MissingParts rule) {
        double[] start = new double[from.size()];
        double[] end = new double[from.size()];
        long missing = 0;
        for (int i = 0; i < start.length; i++) {
            boolean known = from.amount(i).isPresent() && to.amount(i).isPresent();
            start[i] = known ? from.amount(i).getAsDouble() : Double.NaN;
            end[i] = known ? to.amount(i).getAsDouble() : Double.NaN;
            missing += known ? 0 : 1;
        }
        return new ReferenceGrowth(start, end, missing, rule);
    }

    /** Why nothing can be compared with it; empty if it can. */
    Optional<LocalizedText> obstacle() {
        if (missing > 0 && rule == MissingParts.MAKE_MISSING) {
            return Optional.of(GrowthObstacles.missingFromReference(missing));
        }
        if (startTotal == 0) {
            return Optional.of(GrowthObstacles.REFERENCE_STARTS_EMPTY);
        }
        return Double.isFinite(startTotal) && Double.isFinite(endTotal)
                ? Optional.empty()
                : Optional.of(GrowthObstacles.BEYOND_RANGE);
    }

    boolean isKnown(int activity) {
        return !Double.isNaN(start[activity]);
    }

    double start(int activity) {
        return start[activity];
    }

    /** g; only where there is no obstacle. */
    double rate() {
        return (endTotal - startTotal) / startTotal;
    }

    /** G; only where the activity is there at the start. */
    double rate(int activity) {
        return (end[activity] - start[activity]) / start[activity];
    }

    /** {@code 1 + G}; only where the activity is there at the start. */
    double factor(int activity) {
        return end[activity] / start[activity];
    }
}
