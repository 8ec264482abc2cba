package org.regionalstrategy.model.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.DurationEstimate;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Region;

/**
 * An actor: a university, firm, authority, association, inside the region or outside it (in W3C ORG an {@code
 * org:Organization}).
 */
@Value.Immutable
@ValueStyle
public abstract class Organization implements Entity {
    Organization() {}

    /** Its role in the quadruple helix; where it plays several, the one that matters for the strategy. */
    public abstract HelixRole helix();

    /** Where it is; possibly outside the region of the strategy, which makes it an outside partner. */
    public abstract Ref<Region> region();

    /** Its codes by scheme, such as ROR or INN (in W3C ORG {@code org:identifier}); empty where none is known. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> codes();

    /** When it was founded; absent where unknown. */
    public abstract Optional<PartialDate> founded();

    /** How many people it employs, a count, not negative; absent where unknown. */
    public abstract OptionalInt employees();

    /** The organization it is a part of ({@code org:subOrganizationOf}); absent where it stands alone. No cycles. */
    public abstract Optional<Ref<Organization>> partOf();

    /** The organization it was spun off from; absent where it was founded otherwise. No cycles. */
    public abstract Optional<Ref<Organization>> spinOffOf();

    /** What it does, by classification; empty where it is not classified. */
    public abstract ImmutableList<Ref<Activity>> activities();

    /** What it can do, and how well; empty where nothing is known. */
    public abstract ImmutableList<CapabilityHolding> capabilities();

    /**
     * How long it takes to win it for a community, from the first talk to the agreement; absent where unknown, which is not
     * at once.
     */
    public abstract Optional<DurationEstimate> joining();

    /** A reference to this organization. */
    public Ref<Organization> ref() {
        return Ref.of(Organization.class, id());
    }

    /** A builder that holds these values. */
    public abstract OrganizationBuilder toBuilder();

    public static OrganizationBuilder builder() {
        return new OrganizationBuilder();
    }
}
