package org.regionalstrategy.model.assessment.ranking;

/** From what the weights of a participant follow. */
public enum WeightBasis {
    /** Intervals of weights, or exact ones. */
    WEIGHTS,
    /** A ranking of criteria: none weighs more than one before it. */
    RANKING,
    /** Intervals and a ranking: weights must keep both. */
    WEIGHTS_AND_RANKING,
    /** Comparisons of pairs: the principal eigenvector of the matrix of answers (AHP, Saaty 1980), a single point. */
    COMPARISONS
}
