package org.regionalstrategy.io.document;

import org.regionalstrategy.model.assessment.cooperation.PValue;

/** Gathers the parts of a p-value, which is a record and has no builder. */
final class PValueParts {
    private double value;
    private double standardError;

    PValueParts value(double newValue) {
        value = newValue;
        return this;
    }

    PValueParts standardError(double value) {
        standardError = value;
        return this;
    }

    PValue build() {
        return new PValue(value, standardError);
    }
}
