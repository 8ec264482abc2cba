package org.regionalstrategy.io.document;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.OrganizationMeasure;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;

/** Gathers the parts of an organization measure, which is a record and has no builder. */
final class OrganizationMeasureParts {
    private @Nullable Ref<Organization> organization;
    private @Nullable Measure value;

    OrganizationMeasureParts organization(Ref<Organization> value) {
        organization = value;
        return this;
    }

    OrganizationMeasureParts value(Measure newValue) {
        value = newValue;
        return this;
    }

    OrganizationMeasure build() {
        return new OrganizationMeasure(requireNonNull(organization, "organization"), requireNonNull(value, "value"));
    }
}
