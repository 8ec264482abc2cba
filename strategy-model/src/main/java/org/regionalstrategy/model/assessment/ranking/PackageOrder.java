package org.regionalstrategy.model.assessment.ranking;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;

/** Packages in an order. */
@Value.Immutable
@ValueStyle
public abstract class PackageOrder {
    PackageOrder() {}

    /** From the first to the last. */
    public abstract ImmutableList<Ref<ProductPackage>> packages();

    /** A builder that holds these values. */
    public abstract PackageOrderBuilder toBuilder();

    public static PackageOrderBuilder builder() {
        return new PackageOrderBuilder();
    }
}
