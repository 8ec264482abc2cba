package org.regionalstrategy.scoring.relatedness;

import static com.google.common.base.Preconditions.checkArgument;

import org.regionalstrategy.scoring.presence.Presence;

/** The proximity of two activities from their co-occurrence and margins. */
final class ProximityFormula {
    private final ProximityMeasure measure;
    private final double[] margins;
    private final double[] columnMargins;
    private final double total;

    private ProximityFormula(ProximityMeasure measure, double[] margins, double[] columnMargins, double total) {
        this.measure = measure;
        this.margins = margins;
        this.columnMargins = columnMargins;
        this.total = total;
    }

    /** Among the activities of one table. */
    static ProximityFormula among(Presence space, ProximityOptions options) {
        boolean byUbiquity = byUbiquity(options);
        double[] margins = byUbiquity ? ubiquity(space) : coOccurrence(space);
        double total = byUbiquity && options.measure() != ProximityMeasure.PROBABILITY
                ? space.regions().size()
                : sum(margins);
        return new ProximityFormula(options.measure(), margins, margins, total);
    }

    /** Between the activities of two tables of the same regions. */
    static ProximityFormula between(Presence rows, Presence columns, ProximityOptions options) {
        checkArgument(
                byUbiquity(options) && options.measure() != ProximityMeasure.PROBABILITY,
                "proximity between two tables: %s by %s takes one table",
                options.measure(),
                options.margins());
        return new ProximityFormula(
                options.measure(),
                ubiquity(rows),
                ubiquity(columns),
                rows.regions().size());
    }

    private static boolean byUbiquity(ProximityOptions options) {
        return switch (options.measure()) {
            case MINIMUM_CONDITIONAL, CONDITIONAL, EXCESS -> true;
            case ASSOCIATION, PROBABILITY, COSINE, JACCARD -> options.margins() == ProximityMargins.UBIQUITY;
        };
    }

    private static double[] ubiquity(Presence space) {
        double[] ubiquity = new double[space.activities().size()];
        for (int activity = 0; activity < ubiquity.length; activity++) {
            ubiquity[activity] = space.ubiquity(activity);
        }
        return ubiquity;
    }

    private static double[] coOccurrence(Presence space) {
        double[] sums = new double[space.activities().size()];
        for (int region = 0; region < space.regions().size(); region++) {
            int others = space.diversity(region) - 1;
            space.activitiesOf(region).forEach(activity -> sums[activity] += others);
        }
        return sums;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    boolean isSymmetric() {
        return measure != ProximityMeasure.CONDITIONAL;
    }

    /** Whether the proximity of an ordered pair exists. */
    boolean defined(int i, int j) {
        return switch (measure) {
            case CONDITIONAL -> columnMargins[j] > 0;
            case EXCESS -> isSplit(margins[i]) && isSplit(columnMargins[j]);
            default -> margins[i] > 0 && columnMargins[j] > 0;
        };
    }

    /** Whether some regions have an activity and some do not. */
    private boolean isSplit(double ubiquity) {
        return ubiquity > 0 && ubiquity < total;
    }

    /** The proximity of i to j, in a sum over i; 0 where it does not exist, since such activities meet nobody. */
    double proximity(int i, int j, int together) {
        if (measure == ProximityMeasure.EXCESS) {
            return defined(i, j) ? excess(margins[i], columnMargins[j], together) : 0;
        }
        if (together == 0) {
            return 0;
        }
        double first = margins[i];
        double second = columnMargins[j];
        return switch (measure) {
            case MINIMUM_CONDITIONAL -> together / Math.max(first, second);
            case CONDITIONAL -> together / second;
            case ASSOCIATION -> together * total / (first * second);
            case PROBABILITY -> 2 * together / (first * second * (1 / (total - first) + 1 / (total - second)));
            case COSINE -> together / Math.sqrt(first * second);
            case JACCARD -> together / (first + second - together);
            case EXCESS -> throw new IllegalStateException("it exists for those that never meet, too");
        };
    }

    private double excess(double first, double second, int together) {
        double expected = first * second / total;
        double variance = expected * (total - first) * (total - second) / (total * (total - 1));
        return (together - expected) / Math.sqrt(variance);
    }
}
