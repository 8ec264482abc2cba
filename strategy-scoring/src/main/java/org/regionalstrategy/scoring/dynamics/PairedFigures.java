package org.regionalstrategy.scoring.dynamics;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.Labels;
import org.regionalstrategy.model.matrix.MissingParts;
import org.regionalstrategy.scoring.specialisation.Composition;

/**
 * The figures of two years side by side: a pair counts where both of it are known. Sums over regions run in the order of the
 * labels, and so do those over activities. 16 bytes a cell.
 */
final class PairedFigures {
    private static final double UNKNOWN = Double.NaN;

    final Labels regions;
    final Labels activities;
    /** Years from start to end. */
    final int years;

    private final int columns;
    private final double[] start;
    private final double[] end;
    final PairedLine byRegion;
    final PairedLine byActivity;

    PairedFigures(ActivityMatrix from, ActivityMatrix to) {
        checkArgument(
                from.regions().equals(to.regions()) && from.activities().equals(to.activities()),
                "growth: both years must have the same regions and activities; maybe take them from a panel: %s, %s",
                from,
                to);
        this.years = to.year().getValue() - from.year().getValue();
        checkArgument(years > 0, "growth: the start must be before the end: %s, %s", from.year(), to.year());
        this.regions = from.regions();
        this.activities = from.activities();
        this.columns = activities.size();
        this.start = new double[Math.multiplyExact(regions.size(), columns)];
        this.end = new double[start.length];
        this.byRegion = new PairedLine(regions.size());
        this.byActivity = new PairedLine(columns);
        for (int region = 0; region < regions.size(); region++) {
            fill(
                    region,
                    Composition.of(from.region(region), MissingParts.LEAVE_OUT),
                    Composition.of(to.region(region), MissingParts.LEAVE_OUT));
        }
    }

    private void fill(int region, Composition from, Composition to) {
        for (int activity = 0; activity < columns; activity++) {
            OptionalDouble first = from.amount(activity);
            OptionalDouble last = to.amount(activity);
            int cell = region * columns + activity;
            boolean known = first.isPresent() && last.isPresent();
            start[cell] = known ? first.getAsDouble() : UNKNOWN;
            end[cell] = known ? last.getAsDouble() : UNKNOWN;
            byRegion.add(region, start[cell], end[cell]);
            byActivity.add(activity, start[cell], end[cell]);
        }
    }

    boolean isKnown(int region, int activity) {
        return !Double.isNaN(start[region * columns + activity]);
    }

    double start(int region, int activity) {
        return start[region * columns + activity];
    }

    double end(int region, int activity) {
        return end[region * columns + activity];
    }

    long missing() {
        return Arrays.stream(byRegion.missing).asLongStream().sum();
    }

    /** The sums of pairs by region, or by activity. */
    static final class PairedLine {
        final double[] start;
        final double[] end;
        final int[] known;
        final int[] missing;

        PairedLine(int size) {
            start = new double[size];
            end = new double[size];
            known = new int[size];
            missing = new int[size];
        }

        private void add(int index, double first, double last) {
            if (Double.isNaN(first)) {
                missing[index]++;
            } else {
                known[index]++;
                start[index] += first;
                end[index] += last;
            }
        }
    }
}
