package org.regionalstrategy.scoring.complexity;

/** Sums over vectors, each in one fixed order: the same bits on any machine. */
final class Vectors {
    private Vectors() {}

    static double dot(double[] a, double[] b) {
        return dot(a, 0, b);
    }

    /** The product of a part of a vector with another, in four interleaved sums that are added up pairwise. */
    static double dot(double[] a, int offset, double[] b) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int i = 0;
        for (; i + 3 < b.length; i += 4) {
            sum0 += a[offset + i] * b[i];
            sum1 += a[offset + i + 1] * b[i + 1];
            sum2 += a[offset + i + 2] * b[i + 2];
            sum3 += a[offset + i + 3] * b[i + 3];
        }
        for (; i < b.length; i++) {
            sum0 += a[offset + i] * b[i];
        }
        return (sum0 + sum1) + (sum2 + sum3);
    }

    static double norm(double[] a) {
        return Math.sqrt(dot(a, a));
    }

    /** Adds a multiple of another vector. */
    static void add(double[] to, double factor, double[] other) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * other[i];
        }
    }

    static void scale(double[] vector, double factor) {
        for (int i = 0; i < vector.length; i++) {
            vector[i] *= factor;
        }
    }

    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** The standard deviation about the mean, with the sum of squares divided by {@code n - correction}. */
    static double deviation(double[] values, int correction) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / (values.length - correction));
    }

    /** With mean 0 and standard deviation 1, however small the values are; not finite if they do not vary. */
    static double[] standardised(double[] values, int correction) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        double[] standardised = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            standardised[i] = values[i] / largest;
        }
        double mean = mean(standardised);
        double deviation = deviation(standardised, correction);
        for (int i = 0; i < values.length; i++) {
            standardised[i] = (standardised[i] - mean) / deviation;
        }
        return standardised;
    }

    /** From 0 for the smallest to 100 for the largest; not finite if the values do not vary. */
    static double[] rescaled(double[] values) {
        double smallest = Double.POSITIVE_INFINITY;
        double largest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            smallest = Math.min(smallest, value);
            largest = Math.max(largest, value);
        }
        double[] rescaled = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            rescaled[i] = (values[i] - smallest) / (largest - smallest) * 100;
        }
        return rescaled;
    }

    /** The correlation, each place weighing as much as said; 0 if one of them does not vary. */
    static double correlation(double[] a, double[] b, double[] weights) {
        double weight = 0;
        double sumA = 0;
        double sumB = 0;
        for (int i = 0; i < a.length; i++) {
            weight += weights[i];
            sumA += weights[i] * a[i];
            sumB += weights[i] * b[i];
        }
        double meanA = sumA / weight;
        double meanB = sumB / weight;
        double products = 0;
        double squaresA = 0;
        double squaresB = 0;
        for (int i = 0; i < a.length; i++) {
            products += weights[i] * (a[i] - meanA) * (b[i] - meanB);
            squaresA += weights[i] * (a[i] - meanA) * (a[i] - meanA);
            squaresB += weights[i] * (b[i] - meanB) * (b[i] - meanB);
        }
        double product = Math.sqrt(squaresA) * Math.sqrt(squaresB);
        return product > 0 ? products / product : 0;
    }
}
