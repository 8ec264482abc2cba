package org.regionalstrategy.scoring.complexity;

/** A symmetric matrix that is known by what it does to a vector. */
interface SymmetricOperator {
    int size();

    /** The product with a vector. */
    double[] times(double[] vector);
}
