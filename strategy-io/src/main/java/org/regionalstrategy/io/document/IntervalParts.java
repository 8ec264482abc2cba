package org.regionalstrategy.io.document;

import org.regionalstrategy.model.assessment.Interval;

/** Gathers the parts of an interval, which is a record and has no builder. */
final class IntervalParts {
    private double lower;
    private double upper;
    private double confidence;

    IntervalParts lower(double value) {
        lower = value;
        return this;
    }

    IntervalParts upper(double value) {
        upper = value;
        return this;
    }

    IntervalParts confidence(double value) {
        confidence = value;
        return this;
    }

    Interval build() {
        return new Interval(lower, upper, confidence);
    }
}
