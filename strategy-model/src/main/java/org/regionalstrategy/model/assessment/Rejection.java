package org.regionalstrategy.model.assessment;

import org.immutables.value.Value;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;

/** A package that a portfolio leaves out. */
@Value.Immutable
@ValueStyle
public abstract class Rejection {
    Rejection() {}

    /** The package. */
    public abstract Ref<ProductPackage> productPackage();

    /** Why. */
    public abstract RejectionReason reason();

    /** Why, with figures. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract RejectionBuilder toBuilder();

    public static RejectionBuilder builder() {
        return new RejectionBuilder();
    }
}
