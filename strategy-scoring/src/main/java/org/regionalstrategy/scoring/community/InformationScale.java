package org.regionalstrategy.scoring.community;

/** What the mutual information of two partitions is held against: the most that it could be. */
public enum InformationScale {
    /** The mean of the two entropies. */
    MEAN,
    /** The larger of the two entropies; the only one whose distance is a metric (Vinh, Epps and Bailey 2010). */
    MAX,
    /** The geometric mean of the two entropies. */
    GEOMETRIC_MEAN,
    /** The smaller of the two entropies. */
    MIN;

    double of(double one, double other) {
        return switch (this) {
            case MEAN -> (one + other) / 2;
            case MAX -> Math.max(one, other);
            case GEOMETRIC_MEAN -> Math.sqrt(one * other);
            case MIN -> Math.min(one, other);
        };
    }
}
