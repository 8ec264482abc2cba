package org.regionalstrategy.io.document;

import org.regionalstrategy.model.assessment.cooperation.ProbabilityBounds;

/** Gathers the parts of a probability bounds, which is a record and has no builder. */
final class ProbabilityBoundsParts {
    private double lower;
    private double upper;

    ProbabilityBoundsParts lower(double value) {
        lower = value;
        return this;
    }

    ProbabilityBoundsParts upper(double value) {
        upper = value;
        return this;
    }

    ProbabilityBounds build() {
        return new ProbabilityBounds(lower, upper);
    }
}
