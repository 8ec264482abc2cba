package org.regionalstrategy.io.document;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.assessment.cooperation.PackageDemand;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;

/** Gathers the parts of a demand, which is a record and has no builder. */
final class PackageDemandParts {
    private @Nullable Ref<ProductPackage> productPackage;
    private double amount;

    PackageDemandParts productPackage(Ref<ProductPackage> value) {
        productPackage = value;
        return this;
    }

    PackageDemandParts amount(double value) {
        amount = value;
        return this;
    }

    PackageDemand build() {
        return new PackageDemand(requireNonNull(productPackage, "productPackage"), amount);
    }
}
