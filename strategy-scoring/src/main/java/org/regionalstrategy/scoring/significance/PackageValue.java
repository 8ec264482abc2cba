package org.regionalstrategy.scoring.significance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;
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

    /** The method and thresholds by which it was found, by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader has to know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** A builder that holds these values. */
    public abstract PackageValueBuilder toBuilder();

    public static PackageValueBuilder builder() {
        return new PackageValueBuilder();
    }
}
