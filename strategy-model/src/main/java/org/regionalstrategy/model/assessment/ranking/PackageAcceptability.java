package org.regionalstrategy.model.assessment.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;

/** How a package ranks for a participant. */
@Value.Immutable
@ValueStyle
public abstract class PackageAcceptability {
    PackageAcceptability() {}

    /** The package. */
    public abstract Ref<ProductPackage> productPackage();

    /**
     * How many packages are ahead of it, and 1: the rank that the participant counts with in the group. Two packages whose expected
     * ranks differ by no more than three standard errors of their difference over the draws cannot be told apart and share it,
     * as do those that a row of such pairs joins; all that share a rank are told to be ahead of all with the next.
     */
    public abstract int rank();

    /**
     * Its expected value, 0 to 1: the sum over criteria of the mean weight times the value of the mean score. Criteria on which no
     * package has a score, or that have no scale and all score the same, are left out, and the weights are the shares of the others.
     */
    public abstract double value();

    /** The standard error of the value, 0 or more; 0 where it is exact. */
    public abstract double valueStandardError();

    /** Its mean rank, 1 or more; tied packages have the mean of their ranks. */
    public abstract double expectedRank();

    /** The standard error of the expected rank, 0 or more; 0 where it is exact. */
    public abstract double expectedRankStandardError();

    /** For each rank the share in which the package has it, from the best rank on. */
    public abstract ImmutableList<RankAcceptability> acceptabilities();

    /**
     * The typical weights of those who put it first; empty where it is first in none or too few of the draws to say.
     */
    public abstract ImmutableList<CentralWeight> centralWeights();

    /**
     * How likely it is first with the central weights, as scores may be: 0 to 1 (confidence factor). Undefined where there are
     * no central weights.
     */
    public abstract Measure confidence();

    /** The standard error of the confidence factor; 0 where it is exact or undefined. */
    public abstract double confidenceStandardError();

    /** What adds up to its value, by criterion. */
    public abstract Explanation explanation();

    @Value.Check
    void check() {
        checkArgument(rank() >= 1, "acceptability: rank must be >= 1: %s", rank());
        checkArgument(expectedRank() >= 1, "acceptability: expectedRank must be >= 1: %s", expectedRank());
        checkArgument(
                valueStandardError() >= 0, "acceptability: valueStandardError must be >= 0: %s", valueStandardError());
        checkArgument(
                expectedRankStandardError() >= 0,
                "acceptability: expectedRankStandardError must be >= 0: %s",
                expectedRankStandardError());
        checkArgument(
                confidenceStandardError() >= 0,
                "acceptability: confidenceStandardError must be >= 0: %s",
                confidenceStandardError());
    }

    /** In how much of what the participant may want it comes first: 0 to 1. */
    public double first() {
        return acceptabilities().get(0).share();
    }

    /** A builder that holds these values. */
    public abstract PackageAcceptabilityBuilder toBuilder();

    public static PackageAcceptabilityBuilder builder() {
        return new PackageAcceptabilityBuilder();
    }
}
