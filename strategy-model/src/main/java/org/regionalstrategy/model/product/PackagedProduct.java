package org.regionalstrategy.model.product;

import org.immutables.value.Value;
import org.regionalstrategy.model.common.Ref;

/** A product in a package, with its role there. */
@Value.Immutable
@ValueStyle
public abstract class PackagedProduct {
    PackagedProduct() {}

    /** The product; in a package once. */
    public abstract Ref<Product> product();

    /** Its role; by default core. */
    @Value.Default
    public ProductRole role() {
        return ProductRole.CORE;
    }

    /** A builder that holds these values. */
    public abstract PackagedProductBuilder toBuilder();

    public static PackagedProductBuilder builder() {
        return new PackagedProductBuilder();
    }
}
