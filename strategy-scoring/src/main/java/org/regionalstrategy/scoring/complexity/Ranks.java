package org.regionalstrategy.scoring.complexity;

import java.util.Arrays;
import java.util.Comparator;
import org.regionalstrategy.model.assessment.MeasureVector;

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

    /** Ranks from 1 for the largest, ties having their mean rank; what is undefined has none, for the same reason. */
    static MeasureVector descending(MeasureVector measures) {
        double[] negative = new double[measures.definedCount()];
        int size = 0;
        for (int i = 0; i < measures.size(); i++) {
            if (measures.isDefined(i)) {
                negative[size++] = -measures.value(i).orElseThrow();
            }
        }
        double[] ranks = midranks(negative);
        MeasureVector.Builder result = MeasureVector.builder(measures.labels());
        int next = 0;
        for (int i = 0; i < measures.size(); i++) {
            if (measures.isDefined(i)) {
                result.set(i, ranks[next++]);
            } else {
                result.set(i, measures.measure(i));
            }
        }
        return result.build();
    }
}
