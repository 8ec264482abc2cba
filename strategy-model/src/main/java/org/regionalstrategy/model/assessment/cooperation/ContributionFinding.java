package org.regionalstrategy.model.assessment.cooperation;

import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;

/** What an organization contributes: its Shapley value. */
@Value.Immutable
@ValueStyle
public abstract class ContributionFinding {
    ContributionFinding() {}

    /** The organization. */
    public abstract Ref<Organization> organization();

    /** Its Shapley value: not negative; of a package 0 to 1. */
    public abstract Measure value();

    /**
     * The standard error of the value, or no less than that where values of several packages are added up: 0 or more, and 0 if
     * the value is exact; undefined where the value is.
     */
    public abstract Measure standardError();

    /** How many contribute more, and 1; those that agree to twelve digits share a rank, those undefined the last. */
    public abstract int rank();

    /** Why. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract ContributionFindingBuilder toBuilder();

    public static ContributionFindingBuilder builder() {
        return new ContributionFindingBuilder();
    }
}
