package org.regionalstrategy.model.assessment.cooperation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;

/**
 * What a package takes of the capacity of an infrastructure, whatever way its requirements are met.
 *
 * @param productPackage the package
 * @param amount how much, above 0, in the unit of the capacity
 */
public record PackageDemand(Ref<ProductPackage> productPackage, double amount) {
    public PackageDemand {
        requireNonNull(productPackage, "productPackage");
        checkArgument(
                amount > 0 && Double.isFinite(amount),
                "demand of %s: must be above 0 and finite: %s",
                productPackage.id(),
                amount);
    }
}
