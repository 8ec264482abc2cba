package org.regionalstrategy.model.session;

import org.immutables.value.Value;
import org.regionalstrategy.model.common.Ref;

/** The weight that a participant gives a criterion, as an interval: as exact as they can say it. */
@Value.Immutable
@ValueStyle
public abstract class CriterionWeight {
    CriterionWeight() {}

    /** The criterion, weighted once by a participant. */
    public abstract Ref<Criterion> criterion();

    /** Least weight, a share, 0..1; the weights of all criteria together are 1. */
    public abstract double lower();

    /** Greatest weight, a share, 0..1, not below the least; equal to it where the weight is exact. */
    public abstract double upper();

    /** A builder that holds these values. */
    public abstract CriterionWeightBuilder toBuilder();

    public static CriterionWeightBuilder builder() {
        return new CriterionWeightBuilder();
    }
}
