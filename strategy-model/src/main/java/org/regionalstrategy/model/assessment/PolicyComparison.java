package org.regionalstrategy.model.assessment;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/** What specialisation buys against equal shares. */
@Value.Immutable
@ValueStyle
public abstract class PolicyComparison {
    PolicyComparison() {}

    /** The outcome of each policy with the same budget. */
    public abstract ImmutableList<PolicyOutcome> outcomes();

    /** The comparison in a sentence. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract PolicyComparisonBuilder toBuilder();

    public static PolicyComparisonBuilder builder() {
        return new PolicyComparisonBuilder();
    }
}
