package org.regionalstrategy.scoring.relatedness;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.scoring.execution.Execution;
import org.regionalstrategy.scoring.presence.Presence;

/** One pass over all tiles: cells are written to the matrices that are asked for, and indices added up by tile. */
final class OutlookRun {
    private final CellRules rules;
    private final Presence portfolios;
    private final IntFunction<LocalizedText> noDensity;
    private MeasureMatrix.@Nullable Builder density;
    private MeasureMatrix.@Nullable Builder gain;
    private @Nullable Consumer<RelatednessBlock> visitor;

    /** @param noDensity why an activity without any proximity has no density */
    OutlookRun(CellRules rules, Presence portfolios, IntFunction<LocalizedText> noDensity) {
        this.rules = rules;
        this.portfolios = portfolios;
        this.noDensity = noDensity;
    }

    OutlookRun keepDensity() {
        density = MeasureMatrix.builder(portfolios.regions(), portfolios.activities());
        return this;
    }

    OutlookRun keepGain() {
        gain = MeasureMatrix.builder(portfolios.regions(), portfolios.activities());
        return this;
    }

    OutlookRun visitedBy(Consumer<RelatednessBlock> blocks) {
        visitor = blocks;
        return this;
    }

    /** Does all tiles; gives the outlook index of each region, for which adding goes by tile and then by activity. */
    MeasureVector run(int tiles, Execution execution) {
        double[][] parts = new double[tiles][];
        int[] firstRows = new int[tiles];
        execution.forEachBlock("relatedness", tiles, number -> {
            Tile tile = rules.tile(number);
            firstRows[number] = tile.rowFrom;
            parts[number] = rows(tile);
            Consumer<RelatednessBlock> consumer = visitor;
            if (consumer != null) {
                consumer.accept(new RelatednessBlock(tile, rules, portfolios));
            }
        });
        double[] index = new double[portfolios.regions().size()];
        for (int number = 0; number < tiles; number++) {
            for (int i = 0; i < parts[number].length; i++) {
                index[firstRows[number] + i] += parts[number][i];
            }
        }
        return vector(index);
    }

    private double[] rows(Tile tile) {
        double[] parts = new double[tile.rowTo - tile.rowFrom];
        boolean[] held = new boolean[tile.columnTo - tile.columnFrom];
        for (int row = tile.rowFrom; row < tile.rowTo; row++) {
            mark(row, tile, held);
            parts[row - tile.rowFrom] = row(tile, row, held);
        }
        return parts;
    }

    private double row(Tile tile, int row, boolean[] held) {
        MeasureMatrix.Builder densities = density;
        MeasureMatrix.Builder gains = gain;
        double index = 0;
        for (int activity = tile.columnFrom; activity < tile.columnTo; activity++) {
            if (!rules.hasDensity(activity)) {
                continue;
            }
            boolean has = held[activity - tile.columnFrom];
            double value = rules.density(tile, row, activity, has);
            if (densities != null) {
                densities.set(row, activity, value);
            }
            if (rules.hasOutlook(activity)) {
                if (!has) {
                    index += rules.outlook(value, activity);
                }
                if (gains != null) {
                    gains.set(row, activity, rules.gain(tile, row, activity, has, value));
                }
            }
        }
        return index;
    }

    private void mark(int row, Tile tile, boolean[] held) {
        Arrays.fill(held, false);
        ImmutableIntArray activities = portfolios.activitiesOf(row);
        for (int i = 0; i < activities.length(); i++) {
            int activity = activities.get(i);
            if (activity >= tile.columnFrom && activity < tile.columnTo) {
                held[activity - tile.columnFrom] = true;
            }
        }
    }

    private MeasureVector vector(double[] index) {
        for (int activity = 0; activity < portfolios.activities().size(); activity++) {
            if (rules.hasOutlook(activity)) {
                MeasureVector.Builder vector = MeasureVector.builder(portfolios.regions());
                for (int region = 0; region < index.length; region++) {
                    vector.set(region, index[region]);
                }
                return vector.build();
            }
        }
        return MeasureVector.undefined(portfolios.regions(), Unrelated.NO_OUTLOOK);
    }

    /** The densities, after the run. */
    MeasureMatrix densities() {
        MeasureMatrix.Builder builder = kept(density);
        for (int activity = 0; activity < portfolios.activities().size(); activity++) {
            if (!rules.hasDensity(activity)) {
                builder.undefinedColumn(activity, noDensity.apply(activity));
            }
        }
        return builder.build();
    }

    /** The gains, after the run. */
    MeasureMatrix gains() {
        MeasureMatrix.Builder builder = kept(gain);
        for (int activity = 0; activity < portfolios.activities().size(); activity++) {
            if (!rules.hasOutlook(activity)) {
                builder.undefinedColumn(activity, rules.noOutlook(activity, noDensity.apply(activity)));
            }
        }
        return builder.build();
    }

    private static MeasureMatrix.Builder kept(MeasureMatrix.@Nullable Builder builder) {
        if (builder == null) {
            throw new IllegalStateException("relatedness: the matrix was not asked for");
        }
        return builder;
    }
}
