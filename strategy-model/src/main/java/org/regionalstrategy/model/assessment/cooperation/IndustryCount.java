package org.regionalstrategy.model.assessment.cooperation;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How many organizations belong to an industry.
 *
 * @param industry the leading digits of its code
 * @param organizations how many belong to it, at least 1
 */
public record IndustryCount(String industry, int organizations) {
    public IndustryCount {
        checkArgument(organizations > 0, "industry: the number of organizations must be above 0: %s", organizations);
    }
}
