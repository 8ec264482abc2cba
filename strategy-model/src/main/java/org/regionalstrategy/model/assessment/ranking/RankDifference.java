package org.regionalstrategy.model.assessment.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;

/** How far apart a package stands for two participants. */
@Value.Immutable
@ValueStyle
public abstract class RankDifference {
    RankDifference() {}

    /** The package. */
    public abstract Ref<ProductPackage> productPackage();

    /** Its expected rank for the one, 1 or more. */
    public abstract double expectedRank();

    /** Its expected rank for the other, 1 or more. */
    public abstract double otherExpectedRank();

    @Value.Check
    void check() {
        checkArgument(expectedRank() >= 1, "rank difference: expectedRank must be >= 1: %s", expectedRank());
        checkArgument(
                otherExpectedRank() >= 1, "rank difference: otherExpectedRank must be >= 1: %s", otherExpectedRank());
    }

    /** A builder that holds these values. */
    public abstract RankDifferenceBuilder toBuilder();

    public static RankDifferenceBuilder builder() {
        return new RankDifferenceBuilder();
    }
}
