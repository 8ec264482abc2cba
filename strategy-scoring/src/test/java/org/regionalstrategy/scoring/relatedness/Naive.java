package org.regionalstrategy.scoring.relatedness;

import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.scoring.presence.Presence;

/** The definitions, written out over all pairs. Places without a value are NaN. */
final class Naive {
    final int regions;
    final int activities;
    final double[][] has;
    final double[][] proximity;
    final double[] sums;

    Naive(Presence space, Diagonal diagonal) {
        this(space, minimumConditional(space), diagonal);
    }

    Naive(Presence portfolios, double[][] offDiagonal, Diagonal diagonal) {
        regions = portfolios.regions().size();
        activities = portfolios.activities().size();
        has = has(portfolios);
        proximity = offDiagonal;
        sums = new double[activities];
        for (int a = 0; a < activities; a++) {
            proximity[a][a] = diagonal == Diagonal.IN ? 1 : 0;
            for (int b = 0; b < activities; b++) {
                sums[a] += proximity[b][a];
            }
        }
    }

    static double[][] has(Presence presence) {
        double[][] has =
                new double[presence.regions().size()][presence.activities().size()];
        for (int r = 0; r < has.length; r++) {
            for (int a = 0; a < has[r].length; a++) {
                has[r][a] = presence.has(r, a) ? 1 : 0;
            }
        }
        return has;
    }

    static double[][] minimumConditional(Presence space) {
        int size = space.activities().size();
        double[][] proximity = new double[size][size];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b < size; b++) {
                int together = together(space, a, b);
                proximity[a][b] =
                        together == 0 ? 0 : together / (double) Math.max(space.ubiquity(a), space.ubiquity(b));
            }
        }
        return proximity;
    }

    static int together(Presence space, int a, int b) {
        return (int) space.regionsWith(a).stream().filter(r -> space.has(r, b)).count();
    }

    double density(int region, int activity) {
        double sum = 0;
        for (int b = 0; b < activities; b++) {
            sum += has[region][b] * proximity[b][activity];
        }
        return sum / sums[activity];
    }

    double index(int region, double[] complexity) {
        double index = 0;
        for (int a = 0; a < activities; a++) {
            if (has[region][a] == 0 && sums[a] > 0) {
                index += density(region, a) * complexity[a];
            }
        }
        return index;
    }

    /** {@code sum_b phi_ab / S_b (1 - M_rb) PCI_b}. */
    double open(int region, int activity, double[] complexity) {
        double sum = 0;
        for (int b = 0; b < activities; b++) {
            if (sums[b] > 0) {
                sum += proximity[activity][b] / sums[b] * (1 - has[region][b]) * complexity[b];
            }
        }
        return sum;
    }

    static double[] values(MeasureVector vector) {
        double[] values = new double[vector.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = vector.value(i).orElse(Double.NaN);
        }
        return values;
    }
}
