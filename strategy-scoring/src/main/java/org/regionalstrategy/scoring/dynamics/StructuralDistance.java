package org.regionalstrategy.scoring.dynamics;

import java.util.Optional;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.scoring.specialisation.Comparison;
import org.regionalstrategy.scoring.specialisation.Composition;

/** How far the structures of two regions lie apart, by their shares u and v of each activity; 0 is the same structure. */
public enum StructuralDistance {
    /**
     * {@code sum |u - v|}, from 0 to 2 (nothing in common): twice the share of one that would have to change activity. Krugman, P.
     * (1991), Geography and Trade, MIT Press, p. 75.
     */
    KRUGMAN {
        @Override
        double between(double[] u, double[] v) {
            double sum = 0;
            for (int i = 0; i < u.length; i++) {
                sum += Math.abs(u[i] - v[i]);
            }
            return sum;
        }
    },
    /**
     * {@code 1 - u.v / (|u| |v|)}, from 0 to 1 (nothing in common), where large shares weigh most. Computed as half the squared distance
     * of the vectors of length 1, which is the same and leaves no rounding between equal structures. Jaffe, A. B. (1986),
     * Technological opportunity and spillovers of R&amp;D, American Economic Review 76(5), 984-1001.
     */
    COSINE {
        @Override
        double[] prepared(double[] shares) {
            return unit(shares);
        }

        @Override
        double between(double[] u, double[] v) {
            return halfSquare(u, v);
        }
    },
    /**
     * {@code 1 - r} with Pearson's r of the shares over the activities, from 0 (one a rising line of the other) over 1 (uncorrelated) to
     * 2. Undefined where all shares of one of the two are the same, up to rounding.
     */
    CORRELATION {
        @Override
        double[] prepared(double[] shares) {
            double mean = 1.0 / shares.length;
            double[] centred = shares.clone();
            double largest = 0;
            for (int i = 0; i < centred.length; i++) {
                centred[i] -= mean;
                largest = Math.max(largest, Math.abs(centred[i]));
            }
            return largest <= ROUNDING * mean ? NO_DIRECTION : unit(centred);
        }

        @Override
        double between(double[] u, double[] v) {
            return halfSquare(u, v);
        }
    };

    /** Shares that differ from their mean by less than this part of it are the same. */
    private static final double ROUNDING = 1e-13;

    private static final double[] NO_DIRECTION = {};

    /** Shares in the form that {@link #between(double[], double[])} takes; empty where there is none. */
    double[] prepared(double[] shares) {
        return shares;
    }

    abstract double between(double[] u, double[] v);

    /**
     * The distance over the activities that are known in both. {@code O(activities)}.
     *
     * @return undefined where one of the two has no shares
     * @throws IllegalArgumentException if the labels differ
     */
    public Measure between(Composition first, Composition second) {
        Comparison pair = Comparison.of(first, second);
        Optional<LocalizedText> obstacle = pair.obstacle();
        return obstacle.isPresent()
                ? Measure.undefined(obstacle.get())
                : ofPrepared(
                        prepared(pair.shares().toArray()),
                        prepared(pair.referenceShares().toArray()));
    }

    Measure ofPrepared(double[] u, double[] v) {
        return u.length == 0 || v.length == 0
                ? Measure.undefined(GrowthObstacles.NO_VARIATION)
                : Measure.of(between(u, v));
    }

    private static double[] unit(double[] vector) {
        double squares = 0;
        for (double value : vector) {
            squares += value * value;
        }
        double length = Math.sqrt(squares);
        double[] unit = new double[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = vector[i] / length;
        }
        return unit;
    }

    private static double halfSquare(double[] u, double[] v) {
        double sum = 0;
        for (int i = 0; i < u.length; i++) {
            double difference = u[i] - v[i];
            sum += difference * difference;
        }
        return sum / 2;
    }
}
