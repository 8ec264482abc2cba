package org.regionalstrategy.scoring.partner;

import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;

/**
 * An organization that could become a partner, in the order of ids.
 *
 * @param organization the organization
 */
record Outsider(Ref<Organization> organization) implements Comparable<Outsider> {
    @Override
    public int compareTo(Outsider other) {
        return organization.compareTo(other.organization);
    }
}
