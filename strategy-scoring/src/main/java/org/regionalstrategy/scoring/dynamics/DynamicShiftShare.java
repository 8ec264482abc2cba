package org.regionalstrategy.scoring.dynamics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.assessment.dynamics.GrowthComponent;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.matrix.ActivityPanel;

/**
 * Shift-share over a panel: the sum of the {@link ShiftShare} of each year against the one before, so that the mix of activities and
 * the growth of the nation may change on the way. The first and last year alone credit to the region what a change of its mix in
 * between brought about.
 *
 * <p>Successive years are those of the panel; a gap in it makes one longer period. Parts add up as those of each period do, with one
 * more rounding a period. A part is undefined where it is in any period, and the reason names the first such. By the option to leave
 * missing figures out, those of a region are left out in the periods that they touch.
 *
 * <p>Reference: Barff, R. A. and Knight, P. L. (1988), Dynamic shift-share analysis, Growth and Change 19(2), 1-10.
 * {@code O(years regions activities)}.
 */
public final class DynamicShiftShare {
    private final ImmutableList<Year> years;
    private final ImmutableList<ShiftShare> periods;

    private DynamicShiftShare(ImmutableList<Year> years, ImmutableList<ShiftShare> periods) {
        this.years = years;
        this.periods = periods;
    }

    /** Against all regions together. */
    public static DynamicShiftShare over(ActivityPanel panel) {
        return over(panel, ShiftShareOptions.defaults());
    }

    /**
     * By the options.
     *
     * @throws IllegalArgumentException if the panel has only one year, or a given reference lacks a year or has other activities
     */
    public static DynamicShiftShare over(ActivityPanel panel, ShiftShareOptions options) {
        ImmutableList<Year> years = panel.years();
        checkArgument(years.size() > 1, "dynamic shift-share: at least two years are needed: %s", years);
        ImmutableList.Builder<ShiftShare> periods = ImmutableList.builder();
        for (int i = 1; i < years.size(); i++) {
            periods.add(ShiftShare.between(panel.matrix(years.get(i - 1)), panel.matrix(years.get(i)), options));
        }
        return new DynamicShiftShare(years, periods.build());
    }

    /** The periods, ascending: each from a year of the panel to the next. */
    public ImmutableList<ShiftShare> periods() {
        return periods;
    }

    /** A part by region and activity. */
    public MeasureMatrix cells(GrowthComponent component) {
        List<MeasureMatrix> parts =
                periods.stream().map(period -> period.cells(component)).toList();
        MeasureMatrix first = parts.get(0);
        MeasureMatrix.Builder sums = MeasureMatrix.builder(first.rows(), first.columns());
        for (int region = 0; region < first.rows().size(); region++) {
            for (int activity = 0; activity < first.columns().size(); activity++) {
                int row = region;
                int column = activity;
                Measure sum = sum(period -> parts.get(period).measure(row, column));
                if (sum instanceof Measure.Undefined undefined) {
                    sums.undefined(region, activity, undefined.reason());
                } else {
                    sums.set(region, activity, sum.toOptional().orElseThrow());
                }
            }
        }
        return sums.build();
    }

    /** A part by region. */
    public MeasureVector regions(GrowthComponent component) {
        return vectors(period -> period.regions(component));
    }

    /** A part by activity. */
    public MeasureVector activities(GrowthComponent component) {
        return vectors(period -> period.activities(component));
    }

    private MeasureVector vectors(Function<ShiftShare, MeasureVector> part) {
        List<MeasureVector> parts = periods.stream().map(part).toList();
        MeasureVector.Builder sums = MeasureVector.builder(parts.get(0).labels());
        for (int i = 0; i < parts.get(0).size(); i++) {
            int position = i;
            sums.set(i, sum(period -> parts.get(period).measure(position)));
        }
        return sums.build();
    }

    private Measure sum(IntFunction<Measure> part) {
        double sum = 0;
        for (int period = 0; period < periods.size(); period++) {
            Measure measure = part.apply(period);
            if (measure instanceof Measure.Undefined undefined) {
                return Measure.undefined(named(period, undefined.reason()));
            }
            sum += measure.toOptional().orElseThrow();
        }
        return GrowthObstacles.representable(sum);
    }

    private LocalizedText named(int period, LocalizedText reason) {
        return GrowthObstacles.inPeriod(years.get(period), years.get(period + 1), reason);
    }
}
