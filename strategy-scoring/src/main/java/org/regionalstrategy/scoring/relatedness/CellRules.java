package org.regionalstrategy.scoring.relatedness;

import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.common.LocalizedText;

/** Density and gain of a cell from its sums; which activities have them. */
final class CellRules {
    private final Kernel kernel;
    private final Diagonal diagonal;
    private final OutlookGain gain;
    private final double[] sums;
    private final double[] weights;
    private final double[] weightedSums;
    private final @Nullable ScaledComplexity complexity;

    CellRules(Kernel kernel, RelatednessOptions options, @Nullable ScaledComplexity complexity) {
        this.kernel = kernel;
        this.diagonal = options.diagonal();
        this.gain = options.gain();
        this.complexity = complexity;
        this.sums = kernel.sums();
        for (int i = 0; i < sums.length; i++) {
            sums[i] += diagonal.proximity();
        }
        this.weights = complexity == null ? new double[0] : weights(complexity);
        this.weightedSums = complexity == null ? weights : kernel.sums(weights);
    }

    private double[] weights(ScaledComplexity values) {
        double[] result = new double[sums.length];
        for (int activity = 0; activity < result.length; activity++) {
            if (values.known(activity) && sums[activity] > 0) {
                double divisor = gain == OutlookGain.DATAWHEEL ? 1 : sums[activity];
                result[activity] = values.value(activity) / divisor;
            }
        }
        return result;
    }

    int tiles() {
        return kernel.tiles();
    }

    Tile tile(int number) {
        return kernel.tile(number, weights);
    }

    boolean hasDensity(int activity) {
        return sums[activity] > 0;
    }

    boolean hasOutlook(int activity) {
        return complexity != null && complexity.known(activity) && hasDensity(activity);
    }

    /** Why an activity has no outlook. */
    LocalizedText noOutlook(int activity, LocalizedText noDensity) {
        if (!hasDensity(activity)) {
            return noDensity;
        }
        return complexity != null && complexity.withoutSpread() ? Unrelated.NO_SPREAD : Unrelated.NO_COMPLEXITY;
    }

    double density(Tile tile, int row, int activity, boolean held) {
        double self = held ? diagonal.proximity() : 0;
        return (tile.plain(row, activity) + self) / sums[activity];
    }

    /** What an absent activity adds to the outlook index of a region. */
    double outlook(double density, int activity) {
        return complexity == null ? 0 : density * complexity.value(activity);
    }

    double gain(Tile tile, int row, int activity, boolean held, double density) {
        double own = complexity == null ? 0 : complexity.value(activity);
        double open = weightedSums[activity] - tile.weighted(row, activity);
        double openWithSelf = held ? open : open + diagonal.proximity() * weights[activity];
        return switch (gain) {
            case EXACT -> open - tile.plain(row, activity) / sums[activity] * own;
            case ATLAS_GLOSSARY -> held ? 0 : openWithSelf;
            case ATLAS_BOOK -> openWithSelf - (1 - density) * own;
            case DATAWHEEL -> openWithSelf / sums[activity] - density * own;
            case ECXPLOR -> openWithSelf - density * own;
        };
    }
}
