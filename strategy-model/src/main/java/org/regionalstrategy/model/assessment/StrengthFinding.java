package org.regionalstrategy.model.assessment;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
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

    /** Why. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract StrengthFindingBuilder toBuilder();

    public static StrengthFindingBuilder builder() {
        return new StrengthFindingBuilder();
    }
}
