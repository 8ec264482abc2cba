package org.regionalstrategy.model.assessment.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.session.Criterion;

/** The weight that a criterion typically has for those who put a package first. */
@Value.Immutable
@ValueStyle
public abstract class CentralWeight {
    CentralWeight() {}

    /** The criterion. */
    public abstract Ref<Criterion> criterion();

    /** The mean of the weights with which the package comes first, 0 to 1 (central weight). */
    public abstract double weight();

    /** The standard error of the weight, 0 or more; 0 where it is exact. */
    public abstract double standardError();

    @Value.Check
    void check() {
        checkArgument(weight() >= 0 && weight() <= 1, "central weight: weight must lie from 0 to 1: %s", weight());
        checkArgument(standardError() >= 0, "central weight: standardError must be >= 0: %s", standardError());
    }

    /** A builder that holds these values. */
    public abstract CentralWeightBuilder toBuilder();

    public static CentralWeightBuilder builder() {
        return new CentralWeightBuilder();
    }
}
