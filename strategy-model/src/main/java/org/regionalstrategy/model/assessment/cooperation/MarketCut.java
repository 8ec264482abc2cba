package org.regionalstrategy.model.assessment.cooperation;

import com.google.common.collect.ImmutableSortedSet;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;

/** On whom the way of a capability to the market hangs. */
@Value.Immutable
@ValueStyle
public abstract class MarketCut {
    MarketCut() {}

    /** The capability. */
    public abstract Ref<Capability> capability();

    /** The ids of the organizations that have it. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> holders();

    /** The ids of the organizations that stand for the market. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> market();

    /** The fewest between them whose leaving parts the two. */
    public abstract VertexCut cut();

    /** On whom it hangs, in a sentence. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract MarketCutBuilder toBuilder();

    public static MarketCutBuilder builder() {
        return new MarketCutBuilder();
    }
}
