package org.regionalstrategy.scoring.dynamics;

import org.regionalstrategy.model.assessment.Measure;

/** How growth from x to y is put into a rate; 0.05 is 5 %. Undefined from zero. */
public enum GrowthRate {
    /** {@code (y - x) / x} over the whole period, from -1. */
    PERIOD,
    /** {@code (y / x)^(1 / years) - 1}: the compound rate that leads from x to y in as many years, from -1. */
    ANNUAL,
    /** {@code ln(y / x)} over the whole period: additive over periods, and symmetric in growth and decline; undefined to zero. */
    LOGARITHMIC;

    /**
     * The rate.
     *
     * @param start x, not negative
     * @param end y, not negative
     * @param years above zero
     */
    Measure of(double start, double end, int years) {
        if (start == 0) {
            return Measure.undefined(GrowthObstacles.NONE_AT_START);
        }
        if (this == LOGARITHMIC && end == 0) {
            return Measure.undefined(GrowthObstacles.NONE_AT_END);
        }
        double value = switch (this) {
            case PERIOD -> (end - start) / start;
            case ANNUAL -> StrictMath.pow(end / start, 1.0 / years) - 1;
            case LOGARITHMIC -> StrictMath.log(end / start);
        };
        return GrowthObstacles.representable(value);
    }
}
