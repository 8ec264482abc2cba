package org.regionalstrategy.scoring.cooperation;

import java.util.Optional;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.model.region.Region;

/**
 * What somebody in a group must be able to do.
 *
 * @param capability what
 * @param level how well at least
 * @param outside whether it must be somebody from outside the region of the strategy
 * @param region where that must be; empty means anywhere
 */
record CapabilityNeed(Ref<Capability> capability, int level, boolean outside, Optional<Ref<Region>> region) {
    /** What a condition needs of organizations; empty for one that needs none, and for what is made up of others. */
    static Optional<CapabilityNeed> of(Requirement requirement) {
        if (requirement instanceof Requirement.CapabilityAt condition) {
            return Optional.of(new CapabilityNeed(condition.capability(), condition.level(), false, Optional.empty()));
        } else if (requirement instanceof Requirement.OutsidePartner condition) {
            return Optional.of(new CapabilityNeed(condition.capability(), condition.level(), true, condition.region()));
        }
        return Optional.empty();
    }
}
