package org.regionalstrategy.model.assessment.relatedness;

/**
 * The four fields of the diagram of relatedness and complexity, by the roads that they stand for (Balland, Boschma, Crespo and
 * Rigby 2019, Regional Studies 53(9), 1252-1268). A value on a cut line counts as high.
 */
public enum Quadrant {
    /** Related and complex: high benefit at low risk. */
    HIGH_ROAD,
    /** Related and simple: low benefit at low risk. */
    SLOW_ROAD,
    /** Complex and unrelated: high benefit at high risk. */
    CASINO,
    /** Simple and unrelated: low benefit at high risk. */
    DEAD_END
}
