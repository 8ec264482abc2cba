package org.regionalstrategy.model.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.LocalizedText;

/** What specialisation buys against equal shares. */
@Value.Immutable
@ValueStyle
public abstract class PolicyComparison {
    PolicyComparison() {}

    /** The outcome of each policy with the same budget. */
    public abstract ImmutableList<PolicyOutcome> outcomes();

    /** The method and thresholds by which this was found, and the version of the library, by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader has to know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** The comparison in a sentence. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract PolicyComparisonBuilder toBuilder();

    public static PolicyComparisonBuilder builder() {
        return new PolicyComparisonBuilder();
    }
}
