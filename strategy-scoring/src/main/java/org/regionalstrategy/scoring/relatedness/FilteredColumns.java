package org.regionalstrategy.scoring.relatedness;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Proximities of which only the strongest of each activity are kept, or which are cut to 1 and 0. */
final class FilteredColumns implements Columns {
    private final Columns source;
    private final int activities;
    private final OptionalInt nearest;
    private final OptionalDouble above;

    private FilteredColumns(Columns source, int activities, RelatednessOptions options) {
        this.source = source;
        this.activities = activities;
        this.nearest = options.nearest();
        this.above = options.relatedAbove();
    }

    static boolean filters(RelatednessOptions options) {
        return options.nearest().isPresent() || options.relatedAbove().isPresent();
    }

    static Columns of(Columns source, int activities, RelatednessOptions options) {
        return filters(options) ? new FilteredColumns(source, activities, options) : source;
    }

    @Override
    public void fill(int from, int to, double[] block) {
        source.fill(from, to, block);
        double[] column = new double[activities];
        for (int activity = from; activity < to; activity++) {
            int place = activity - from;
            for (int row = 0; row < activities; row++) {
                column[row] = block[row * Sweep.ROWS + place];
            }
            if (nearest.isPresent()) {
                Strongest.keep(column, nearest.getAsInt());
            }
            for (int row = 0; row < activities; row++) {
                double value = column[row];
                block[row * Sweep.ROWS + place] = above.isEmpty() ? value : value > above.getAsDouble() ? 1 : 0;
            }
        }
    }
}
