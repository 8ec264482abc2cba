package org.regionalstrategy.scoring.significance;

import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.product.Significance;

/** What a package is worth and on which scale it matters. */
@Value.Immutable
@ValueStyle
public abstract class PackageValue {
    PackageValue() {}

    /** The package. */
    public abstract Ref<ProductPackage> productPackage();

    /** Sales sought in the year of the horizon, in the money unit of the strategy. */
    public abstract Measure marketValue();

    /** Why: where the value is defined, its parts are those of the products and add up to it exactly. */
    public abstract Explanation value();

    /** The significance that its core products support; absent if none of them has a market. */
    public abstract Optional<Significance> supported();

    /** Why. */
    public abstract Explanation significance();

    /** Whether any figure used is illustrative: of the package, or of a product or market that counts. */
    public abstract boolean illustrative();

    /** A builder that holds these values. */
    public abstract PackageValueBuilder toBuilder();

    public static PackageValueBuilder builder() {
        return new PackageValueBuilder();
    }
}
