package org.regionalstrategy.model.session;

import org.immutables.value.Value;
import org.regionalstrategy.model.common.Ref;

/** That a participant prefers one criterion to another (AHP). */
@Value.Immutable
@ValueStyle
public abstract class PairwiseComparison {
    PairwiseComparison() {}

    /** The more important criterion. */
    public abstract Ref<Criterion> preferred();

    /** The less important one. */
    public abstract Ref<Criterion> over();

    /** How much more important, 1 to 9 (Saaty 1980). */
    public abstract double strength();

    /** A builder that holds these values. */
    public abstract PairwiseComparisonBuilder toBuilder();

    public static PairwiseComparisonBuilder builder() {
        return new PairwiseComparisonBuilder();
    }
}
