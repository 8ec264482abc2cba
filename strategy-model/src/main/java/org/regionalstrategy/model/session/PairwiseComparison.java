package org.regionalstrategy.model.session;

import org.immutables.value.Value;
import org.regionalstrategy.model.common.Ref;

/** That a participant prefers one criterion to another: a judgement of the analytic hierarchy process, AHP (Saaty 1980). */
@Value.Immutable
@ValueStyle
public abstract class PairwiseComparison {
    PairwiseComparison() {}

    /** The more important criterion. */
    public abstract Ref<Criterion> preferred();

    /** The less important one. */
    public abstract Ref<Criterion> over();

    /**
     * How many times more important, 1..9 on the scale of Saaty (1980): 1 equally, 3 moderately, 5 strongly, 7 very strongly, 9
     * extremely.
     */
    public abstract double strength();

    /** A builder that holds these values. */
    public abstract PairwiseComparisonBuilder toBuilder();

    public static PairwiseComparisonBuilder builder() {
        return new PairwiseComparisonBuilder();
    }
}
