package org.regionalstrategy.model.assessment;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.Infrastructure;

/** Something that would bring a package nearer to its market. */
public sealed interface Addition {
    /**
     * An organization joins the community.
     *
     * @param outside whether it is outside the region of the strategy
     */
    record PartnerJoins(Ref<Organization> organization, boolean outside) implements Addition {
        public PartnerJoins {
            requireNonNull(organization, "organization");
        }
    }

    /**
     * Two organizations that have no link make one.
     *
     * @param organization the one whose id comes first; which of the two is given first makes no difference
     * @param partner the other
     * @param outside whether one of the two is outside the region of the strategy
     */
    record LinkMade(Ref<Organization> organization, Ref<Organization> partner, boolean outside) implements Addition {
        public LinkMade {
            requireNonNull(organization, "organization");
            requireNonNull(partner, "partner");
            checkArgument(!organization.equals(partner), "link made: joins two different organizations: %s", partner);
            if (organization.compareTo(partner) > 0) {
                Ref<Organization> first = partner;
                partner = organization;
                organization = first;
            }
        }
    }

    /**
     * A member of the group raises the level of a capability that it has.
     *
     * @param from its level now
     * @param to the level needed, above the level now
     */
    record CapabilityRaised(Ref<Organization> organization, Ref<Capability> capability, int from, int to)
            implements Addition {
        public CapabilityRaised {
            requireNonNull(organization, "organization");
            requireNonNull(capability, "capability");
            checkArgument(to > from, "capability raised: level must rise: %s to %s", from, to);
        }
    }

    /** An infrastructure is built and operates. */
    record InfrastructureBuilt(Ref<Infrastructure> infrastructure) implements Addition {
        public InfrastructureBuilt {
            requireNonNull(infrastructure, "infrastructure");
        }
    }

    /** A decision is adopted. */
    record DecisionTaken(Ref<Decision> decision) implements Addition {
        public DecisionTaken {
            requireNonNull(decision, "decision");
        }
    }
}
