package org.regionalstrategy.model.assessment;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.CooperationCommunity;
import org.regionalstrategy.model.product.Requirement;

/** Whether a package can enter its market: whether some community meets its requirements. */
@Value.Immutable
@ValueStyle
public abstract class GateFinding {
    GateFinding() {}

    /** Whether some community meets them. */
    public abstract boolean open();

    /** The community that meets them, or comes nearest; absent if there is no community. */
    public abstract Optional<Ref<CooperationCommunity>> community();

    /** The conditions that this community meets. */
    public abstract ImmutableList<MetCondition> met();

    /** The conditions that it does not meet, whether or not others can take their place. */
    public abstract ImmutableList<Requirement.Condition> missing();

    /**
     * The smallest sets of additions that open it, the smallest and then the cheapest first; empty if it is open.
     */
    public abstract ImmutableList<GapAlternative> alternatives();

    /** Whether these are all such sets; false where a bound cut the list. */
    @Value.Default
    public boolean complete() {
        return true;
    }

    /** Why. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract GateFindingBuilder toBuilder();

    public static GateFindingBuilder builder() {
        return new GateFindingBuilder();
    }
}
