package org.regionalstrategy.scoring.ranking;

import java.util.Arrays;

/** Alternatives in the order of their values, the greatest first. Used again and again; not safe for several threads. */
final class RankedDraw {
    /** Values that lie no farther apart are level: they differ by rounding alone. */
    static final double LEVEL = 1e-12;

    private final double[] values;
    private final int[] order;

    RankedDraw(int alternatives) {
        this.values = new double[alternatives];
        this.order = new int[alternatives];
    }

    /**
     * Weighs the values of all alternatives and puts these in order.
     *
     * @param worth the values of the first alternative on all criteria, then those of the next
     */
    void rank(double[] weights, double[] worth) {
        for (int i = 0; i < values.length; i++) {
            values[i] = worth(i, weights, worth);
            insert(i);
        }
    }

    /** What an alternative is worth, by the values of the first on all criteria, then of the next. */
    static double worth(int alternative, double[] weights, double[] values) {
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            sum += weights[j] * values[alternative * weights.length + j];
        }
        return sum;
    }

    /** Equal values stay in the order of the alternatives. */
    private void insert(int alternative) {
        int place = alternative;
        while (place > 0 && values[order[place - 1]] < values[alternative]) {
            order[place] = order[place - 1];
            place--;
        }
        order[place] = alternative;
    }

    /** The alternative at a place, from 0. */
    int at(int place) {
        return order[place];
    }

    /** The place after the last one that is level with a place. */
    int endOfLevel(int place) {
        int end = place + 1;
        while (end < order.length && values[order[end - 1]] - values[order[end]] <= LEVEL) {
            end++;
        }
        return end;
    }

    @Override
    public String toString() {
        return Arrays.toString(order);
    }
}
