package org.regionalstrategy.model.cooperation;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.Ref;

/**
 * Organizations that produce something together, across industries: what a strategic session means by thinking in communities,
 * not industries. A group whose members all share one industry is worth a warning.
 */
@Value.Immutable
@ValueStyle
public abstract class CooperationCommunity implements Entity {
    CooperationCommunity() {}

    /** Declared or detected; by default declared. */
    @Value.Default
    public CommunityOrigin origin() {
        return CommunityOrigin.DECLARED;
    }

    /** Who belongs to it, each organization once; empty while it is only named. */
    public abstract ImmutableList<Membership> members();

    /** A reference to this cooperation community. */
    public Ref<CooperationCommunity> ref() {
        return Ref.of(CooperationCommunity.class, id());
    }

    /** A builder that holds these values. */
    public abstract CooperationCommunityBuilder toBuilder();

    public static CooperationCommunityBuilder builder() {
        return new CooperationCommunityBuilder();
    }
}
