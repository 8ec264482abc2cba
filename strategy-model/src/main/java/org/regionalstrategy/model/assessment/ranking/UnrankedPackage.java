package org.regionalstrategy.model.assessment.ranking;

import org.immutables.value.Value;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;

/** A package that has no rank. */
@Value.Immutable
@ValueStyle
public abstract class UnrankedPackage {
    UnrankedPackage() {}

    /** The package. */
    public abstract Ref<ProductPackage> productPackage();

    /** Why it has none. */
    public abstract LocalizedText reason();

    /** A builder that holds these values. */
    public abstract UnrankedPackageBuilder toBuilder();

    public static UnrankedPackageBuilder builder() {
        return new UnrankedPackageBuilder();
    }
}
