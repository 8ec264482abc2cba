package org.regionalstrategy.model.session;

import org.immutables.value.Value;
import org.regionalstrategy.model.common.Ref;

/** The weight that a participant gives a criterion, as an interval. */
@Value.Immutable
@ValueStyle
public abstract class CriterionWeight {
    CriterionWeight() {}

    /** The criterion. */
    public abstract Ref<Criterion> criterion();

    /** Least weight, 0 to 1. */
    public abstract double lower();

    /** Greatest weight, 0 to 1, not below the least. */
    public abstract double upper();

    /** A builder that holds these values. */
    public abstract CriterionWeightBuilder toBuilder();

    public static CriterionWeightBuilder builder() {
        return new CriterionWeightBuilder();
    }
}
