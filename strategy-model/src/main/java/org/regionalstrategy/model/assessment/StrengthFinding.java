package org.regionalstrategy.model.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Strength;

/** What the figures say of a strength. */
@Value.Immutable
@ValueStyle
public abstract class StrengthFinding {
    StrengthFinding() {}

    /** The strength. */
    public abstract Ref<Strength> strength();

    /** The verdict. */
    public abstract Verdict verdict();

    /** Each cited figure. */
    public abstract ImmutableList<EvidenceFinding> evidence();

    /** The method and thresholds by which this was found, and the version of the library, by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader has to know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** Why. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract StrengthFindingBuilder toBuilder();

    public static StrengthFindingBuilder builder() {
        return new StrengthFindingBuilder();
    }
}
