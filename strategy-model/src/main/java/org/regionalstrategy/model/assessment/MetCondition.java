package org.regionalstrategy.model.assessment;

import static com.google.common.base.Preconditions.checkArgument;

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

    /**
     * The level at which each of them does, in the same order, by its latest holding; empty where the condition asks for none, and in
     * an assessment that was written before levels were told.
     */
    public abstract ImmutableList<Integer> levels();

    @Value.Check
    void check() {
        checkArgument(
                levels().isEmpty() || levels().size() == by().size(),
                "met condition: there must be a level for each of %s members, or none: %s",
                by().size(),
                levels());
    }

    /** A builder that holds these values. */
    public abstract MetConditionBuilder toBuilder();

    public static MetConditionBuilder builder() {
        return new MetConditionBuilder();
    }
}
