package org.regionalstrategy.scoring.contribution;

/**
 * The points and weights of Gauss and Legendre from 0 to 1: with m points, polynomials up to degree 2 m - 1 are integrated
 * exactly but for rounding. Points are the roots of the Legendre polynomial, found by Newton's method; Abramowitz &amp; Stegun 1964,
 * 25.4.30. Time m^2.
 */
final class GaussLegendre {
    private static final int STEPS = 100;

    private final double[] points;
    private final double[] weights;

    GaussLegendre(int count) {
        points = new double[count];
        weights = new double[count];
        for (int i = 0; i < count; i++) {
            double root = Math.cos(Math.PI * (i + 0.75) / (count + 0.5));
            double slope = 1;
            for (int step = 0; step < STEPS; step++) {
                double before = 1;
                double value = root;
                for (int degree = 2; degree <= count; degree++) {
                    double next = ((2 * degree - 1) * root * value - (degree - 1) * before) / degree;
                    before = value;
                    value = next;
                }
                slope = count * (before - root * value) / (1 - root * root);
                double change = value / slope;
                root -= change;
                if (Math.abs(change) <= Math.ulp(1.0)) {
                    break;
                }
            }
            points[i] = (1 + root) / 2;
            weights[i] = 1 / ((1 - root * root) * slope * slope);
        }
    }

    int count() {
        return points.length;
    }

    double point(int number) {
        return points[number];
    }

    double weight(int number) {
        return weights[number];
    }
}
