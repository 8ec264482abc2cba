package org.regionalstrategy.model.assessment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.Infrastructure;

/**
 * A smallest set of additions that would open a gate to some group: without any of them it stays closed. The group is either a
 * community of the strategy or an organization with those who are linked with it within some steps.
 */
@Value.Immutable
@ValueStyle
public abstract class GapAlternative {
    GapAlternative() {}

    /** The community that would open it; absent where linked organizations would. */
    public abstract Optional<Ref<CooperationCommunity>> community();

    /** The organization in the middle of the linked ones that would open it; absent where a community would. */
    public abstract Optional<Ref<Organization>> around();

    /** How many links lie between that organization and another of the group at most, 0 or more; absent where a community is. */
    public abstract OptionalInt steps();

    /** What has to be added. */
    public abstract ImmutableList<Addition> additions();

    /**
     * Capital cost of the infrastructure among the additions as far as it is known: all of it if nothing is
     * {@link #ofUnknownCost() of unknown cost}, else less than the whole. Nothing but infrastructure is taken to cost anything.
     */
    public abstract Money cost();

    /** The infrastructure among the additions whose cost is not known; empty if {@link #cost()} is the whole cost. */
    public abstract ImmutableList<Ref<Infrastructure>> ofUnknownCost();

    @Value.Check
    void check() {
        checkArgument(
                community().isPresent() != around().isPresent(),
                "alternative: either a community or linked organizations open it: community %s, around %s",
                community().map(Ref::id).orElse("none"),
                around().map(Ref::id).orElse("none"));
        checkArgument(
                around().isPresent() == steps().isPresent(),
                "alternative: steps belong to linked organizations, and to these only: %s",
                steps());
        checkArgument(steps().orElse(0) >= 0, "alternative: steps must be >= 0: %s", steps());
    }

    /** Whether {@link #cost()} is the whole cost. */
    public boolean isCostKnown() {
        return ofUnknownCost().isEmpty();
    }

    /** A builder that holds these values. */
    public abstract GapAlternativeBuilder toBuilder();

    public static GapAlternativeBuilder builder() {
        return new GapAlternativeBuilder();
    }
}
