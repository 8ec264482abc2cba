package org.regionalstrategy.model.assessment.cooperation;

import static java.util.Objects.requireNonNull;

import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;

/**
 * A figure of an organization.
 *
 * @param organization the organization
 * @param value its figure
 */
public record OrganizationMeasure(Ref<Organization> organization, Measure value) {
    public OrganizationMeasure {
        requireNonNull(organization, "organization");
        requireNonNull(value, "value");
    }
}
