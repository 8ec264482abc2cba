package org.regionalstrategy.scoring.dynamics;

import com.google.common.collect.ImmutableSortedMap;
import org.regionalstrategy.model.assessment.dynamics.GrowthComponent;
import org.regionalstrategy.model.assessment.dynamics.GrowthTable;
import org.regionalstrategy.model.assessment.dynamics.ShiftShareResult;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.MissingParts;

/**
 * What the growth of regions between two years consists of: how much comes from the nation, from the mix of activities, and from
 * the region itself. See {@link GrowthComponent} for the parts, {@link org.regionalstrategy.model.assessment.dynamics.GerfinIndices} for the same as indices.
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
    private ShiftShare() {}

    /** Against all regions together. */
    public static ShiftShareResult between(ActivityMatrix start, ActivityMatrix end) {
        return between(start, end, ShiftShareOptions.defaults());
    }

    /**
     * By the options.
     *
     * @throws IllegalArgumentException if the labels differ, the start is not before the end, or a given reference lacks a year or
     *     has other activities
     */
    public static ShiftShareResult between(ActivityMatrix start, ActivityMatrix end, ShiftShareOptions options) {
        PairedFigures figures = new PairedFigures(start, end);
        ReferenceGrowth reference = ReferenceGrowth.of(figures, start.year(), end.year(), options);
        int from = start.year().getValue();
        int to = end.year().getValue();
        ImmutableSortedMap<GrowthComponent, GrowthTable> parts =
                new GrowthCells(figures, reference, options.missing()).parts();
        ShiftShareWords words = new ShiftShareWords(from, to, parts);
        return ShiftShareResult.builder()
                .start(from)
                .end(to)
                .parts(parts)
                .gerfin(new GerfinSums(figures, reference, options.missing()).indices())
                .settings(options.settings("shift-share of the first and the last year (Dunn 1960)"))
                .warnings(words.warnings())
                .explanation(words.explanation())
                .build();
    }
}
