package org.regionalstrategy.scoring.complexity;

import java.util.Arrays;
import java.util.Comparator;

/** Ranks and correlations. */
final class Ranks {
    private Ranks() {}

    static double pearson(double[] a, double[] b) {
        double[] ones = new double[a.length];
        Arrays.fill(ones, 1);
        return Vectors.correlation(a, b, ones);
    }

    /** Spearman's rank correlation, ties having their mean rank. */
    static double spearman(double[] a, double[] b) {
        return pearson(midranks(a), midranks(b));
    }

    /** Ranks from 1 for the smallest, ties having their mean rank. */
    static double[] midranks(double[] values) {
        Integer[] order = new Integer[values.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
        double[] ranks = new double[values.length];
        for (int first = 0; first < order.length; ) {
            int next = first + 1;
            while (next < order.length && values[order[next]] == values[order[first]]) {
                next++;
            }
            for (int i = first; i < next; i++) {
                ranks[order[i]] = (first + 1 + next) / 2.0;
            }
            first = next;
        }
        return ranks;
    }
}
