package org.regionalstrategy.scoring.complexity;

/**
 * By what the sum of squares is divided; the Atlas does not say, and packages differ by the factor {@code sqrt((n - 1) /
 * n)}.
 */
public enum StandardDeviation {
    /** By n: the regions are all there are (py-ecomplexity, by the authors of the Atlas). */
    POPULATION(0),
    /** By n - 1: the regions are a sample (economiccomplexity, ReKS). */
    SAMPLE(1);

    private final int correction;

    StandardDeviation(int correction) {
        this.correction = correction;
    }

    int correction() {
        return correction;
    }
}
