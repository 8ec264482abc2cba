package org.regionalstrategy.model.assessment.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.session.Criterion;

/** The weights of a criterion that agree with what a participant prefers. */
@Value.Immutable
@ValueStyle
public abstract class FeasibleWeight {
    FeasibleWeight() {}

    /** The criterion. */
    public abstract Ref<Criterion> criterion();

    /** The least that agrees, 0 to 1. */
    public abstract double lower();

    /** The greatest that agrees, 0 to 1, not below the least; equal to it where the weight is a stated point. */
    public abstract double upper();

    /** The mean over all weights that agree, each as likely as the other, 0 to 1. */
    public abstract double mean();

    /** The standard error of the mean, 0 or more; 0 where it is exact. */
    public abstract double standardError();

    @Value.Check
    void check() {
        checkArgument(lower() >= 0 && lower() <= 1, "feasible weight: lower must lie from 0 to 1: %s", lower());
        checkArgument(
                upper() >= lower() && upper() <= 1,
                "feasible weight: upper must lie from %s to 1: %s",
                lower(),
                upper());
        checkArgument(standardError() >= 0, "feasible weight: standardError must be >= 0: %s", standardError());
    }

    /** A builder that holds these values. */
    public abstract FeasibleWeightBuilder toBuilder();

    public static FeasibleWeightBuilder builder() {
        return new FeasibleWeightBuilder();
    }
}
