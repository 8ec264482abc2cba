package org.regionalstrategy.model.assessment;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.LocalizedText;

/** A strength that the figures show and nobody claimed. */
@Value.Immutable
@ValueStyle
public abstract class OverlookedFinding {
    OverlookedFinding() {}

    /** The figure, its location quotient and why it stands out; its verdict alone is that it is proven. */
    public abstract EvidenceFinding figure();

    /** The probability of as large a share by chance, 0..1: small means that it is none. */
    public abstract double pValue();

    /**
     * The p-value adjusted for the number of activities that were looked at, 0..1: among the findings up to this one, at most
     * this share is expected to have come by chance.
     */
    public abstract double adjustedPValue();

    /** The method and thresholds by which this was found, and the version of the library, by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader has to know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** Why its figure stands out. */
    public Explanation explanation() {
        return figure().explanation();
    }

    @Value.Check
    void check() {
        checkArgument(pValue() >= 0 && pValue() <= 1, "overlooked: p-value must lie from 0 to 1: %s", pValue());
        checkArgument(
                adjustedPValue() >= pValue() && adjustedPValue() <= 1,
                "overlooked: adjusted p-value must lie from the p-value to 1: %s",
                adjustedPValue());
    }

    /** A builder that holds these values. */
    public abstract OverlookedFindingBuilder toBuilder();

    public static OverlookedFindingBuilder builder() {
        return new OverlookedFindingBuilder();
    }
}
