package org.regionalstrategy.model.cooperation;

import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;

/** That an organization belongs to a community (in W3C ORG an {@code org:Membership}). */
@Value.Immutable
@ValueStyle
public abstract class Membership {
    Membership() {}

    /** The member. */
    public abstract Ref<Organization> organization();

    /** Its role in the community, in words ({@code org:role}); absent where it is not said. */
    public abstract Optional<LocalizedText> role();

    /** The date from which this is known; absent means known from the start. */
    public abstract Optional<PartialDate> since();

    /** A builder that holds these values. */
    public abstract MembershipBuilder toBuilder();

    public static MembershipBuilder builder() {
        return new MembershipBuilder();
    }
}
