package org.regionalstrategy.model.assessment;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.Requirement;

/** A condition that a community meets, and by whom. */
@Value.Immutable
@ValueStyle
public abstract class MetCondition {
    MetCondition() {}

    /** The condition. */
    public abstract Requirement.Condition condition();

    /** The members that meet it; empty for infrastructure and decisions. */
    public abstract ImmutableList<Ref<Organization>> by();

    /** A builder that holds these values. */
    public abstract MetConditionBuilder toBuilder();

    public static MetConditionBuilder builder() {
        return new MetConditionBuilder();
    }
}
