package org.regionalstrategy.model.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.DecisionStatus;
import org.regionalstrategy.model.product.ProductPackage;

/** What hangs on a decision that is not adopted. */
@Value.Immutable
@ValueStyle
public abstract class DecisionFinding {
    DecisionFinding() {}

    /** The decision. */
    public abstract Ref<Decision> decision();

    /** Its status. */
    public abstract DecisionStatus status();

    /** The probability that somebody attributes to it. */
    public abstract OptionalDouble probability();

    /** The packages whose every way to an open gate needs it. */
    public abstract ImmutableList<Ref<ProductPackage>> packages();

    /** Their market value together, in the money unit. */
    public abstract Measure valueAtStake();

    /** The method and thresholds by which this was found, and the version of the library, by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader has to know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** Why. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract DecisionFindingBuilder toBuilder();

    public static DecisionFindingBuilder builder() {
        return new DecisionFindingBuilder();
    }
}
