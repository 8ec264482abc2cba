package org.regionalstrategy.model.assessment.dynamics;

/** How growth from x to y is put into a rate; 0.05 is 5 %. Undefined from zero. */
public enum GrowthRate {
    /** {@code (y - x) / x} over the whole period, from -1. */
    PERIOD,
    /** {@code (y / x)^(1 / years) - 1}: the compound rate that leads from x to y in as many years, from -1. */
    ANNUAL,
    /** {@code ln(y / x)} over the whole period: additive over periods, and symmetric in growth and decline; undefined to zero. */
    LOGARITHMIC
}
