package org.regionalstrategy.scoring.dynamics;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Year;
import org.regionalstrategy.model.assessment.dynamics.DynamicShiftShareResult;
import org.regionalstrategy.model.assessment.dynamics.GrowthComponent;
import org.regionalstrategy.model.assessment.dynamics.GrowthTable;
import org.regionalstrategy.model.assessment.dynamics.ShiftShareResult;
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
    private DynamicShiftShare() {}

    /** Against all regions together. */
    public static DynamicShiftShareResult over(ActivityPanel panel) {
        return over(panel, ShiftShareOptions.defaults());
    }

    /**
     * By the options.
     *
     * @throws IllegalArgumentException if the panel has only one year, or a given reference lacks a year or has other activities
     */
    public static DynamicShiftShareResult over(ActivityPanel panel, ShiftShareOptions options) {
        ImmutableList<Year> years = panel.years();
        checkArgument(years.size() > 1, "dynamic shift-share: at least two years are needed: %s", years);
        ImmutableList.Builder<ShiftShareResult> each = ImmutableList.builder();
        for (int i = 1; i < years.size(); i++) {
            each.add(ShiftShare.between(panel.matrix(years.get(i - 1)), panel.matrix(years.get(i)), options));
        }
        ImmutableList<ShiftShareResult> periods = each.build();
        ImmutableSortedMap<GrowthComponent, GrowthTable> parts = new PeriodSums(periods).parts();
        int start = years.get(0).getValue();
        int end = years.get(years.size() - 1).getValue();
        ShiftShareWords words = new ShiftShareWords(start, end, parts);
        return DynamicShiftShareResult.builder()
                .start(start)
                .end(end)
                .periods(periods)
                .parts(parts)
                .settings(options.settings("the sum of the shift-shares of successive years (Barff and Knight 1988)"))
                .warnings(words.warnings())
                .explanation(words.explanation())
                .build();
    }
}
