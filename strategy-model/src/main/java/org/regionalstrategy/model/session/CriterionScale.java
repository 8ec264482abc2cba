package org.regionalstrategy.model.session;

import org.immutables.value.Value;

/** Between which levels a criterion is valued: 0 at the worst, 1 at the best, in proportion between them. */
@Value.Immutable
@ValueStyle
public abstract class CriterionScale {
    CriterionScale() {}

    /** The level that is worth nothing, in the unit of the criterion; the best level lies on the better side of it. */
    public abstract double worst();

    /** The level that is worth all, in the unit of the criterion. */
    public abstract double best();

    /** A builder that holds these values. */
    public abstract CriterionScaleBuilder toBuilder();

    public static CriterionScaleBuilder builder() {
        return new CriterionScaleBuilder();
    }
}
