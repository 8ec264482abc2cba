package org.regionalstrategy.io.document;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.assessment.cooperation.IndustryCount;

/** Gathers the parts of an industry count, which is a record and has no builder. */
final class IndustryCountParts {
    private @Nullable String industry;
    private int organizations;

    IndustryCountParts industry(String value) {
        industry = value;
        return this;
    }

    IndustryCountParts organizations(int value) {
        organizations = value;
        return this;
    }

    IndustryCount build() {
        return new IndustryCount(requireNonNull(industry, "industry"), organizations);
    }
}
