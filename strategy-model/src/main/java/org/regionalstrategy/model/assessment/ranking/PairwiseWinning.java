package org.regionalstrategy.model.assessment.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;

/** How often one package beats another for a participant. */
@Value.Immutable
@ValueStyle
public abstract class PairwiseWinning {
    PairwiseWinning() {}

    /** The package that beats the other at least as often as that beats it. */
    public abstract Ref<ProductPackage> productPackage();

    /** The other. */
    public abstract Ref<ProductPackage> over();

    /** In how much of what is wanted and may be it beats the other, 0 to 1. */
    public abstract double share();

    /** In how much of it the two are worth the same, 0 to 1; in the rest the other wins. */
    public abstract double tied();

    /** The standard error of the share, 0 or more; 0 where it is exact. */
    public abstract double standardError();

    @Value.Check
    void check() {
        checkArgument(share() >= 0 && share() <= 1, "pairwise winning: share must lie from 0 to 1: %s", share());
        checkArgument(tied() >= 0 && tied() <= 1, "pairwise winning: tied must lie from 0 to 1: %s", tied());
        checkArgument(standardError() >= 0, "pairwise winning: standardError must be >= 0: %s", standardError());
    }

    /** A builder that holds these values. */
    public abstract PairwiseWinningBuilder toBuilder();

    public static PairwiseWinningBuilder builder() {
        return new PairwiseWinningBuilder();
    }
}
