package org.regionalstrategy.model.assessment.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;

/** In how much of what a participant may want, and of what scores may be, a package has a rank. */
@Value.Immutable
@ValueStyle
public abstract class RankAcceptability {
    RankAcceptability() {}

    /** The rank, 1 for the best. */
    public abstract int rank();

    /**
     * The share, 0 to 1 (rank acceptability index). Tied packages share their ranks alike, so that the shares of a rank
     * add up to 1, and those of a package.
     */
    public abstract double share();

    /**
     * The standard error of the share. It is 0 where the share is exact, and where all draws agree: then the true share is
     * within 3 over the number of draws of it, at a confidence of 95 % (the rule of three).
     */
    public abstract double standardError();

    @Value.Check
    void check() {
        checkArgument(rank() >= 1, "rank acceptability: rank must be >= 1: %s", rank());
        checkArgument(share() >= 0 && share() <= 1, "rank acceptability: share must lie from 0 to 1: %s", share());
        checkArgument(standardError() >= 0, "rank acceptability: standardError must be >= 0: %s", standardError());
    }

    /** A builder that holds these values. */
    public abstract RankAcceptabilityBuilder toBuilder();

    public static RankAcceptabilityBuilder builder() {
        return new RankAcceptabilityBuilder();
    }
}
