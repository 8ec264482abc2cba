package org.regionalstrategy.io.document;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.roadmap.PackageDelay;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;

/** The parts of the delay of a package, gathered one by one. */
final class PackageDelayParts {
    private @Nullable Ref<ProductPackage> productPackage;
    private @Nullable Measure months;
    private @Nullable Measure valueLost;

    PackageDelayParts productPackage(Ref<ProductPackage> value) {
        productPackage = value;
        return this;
    }

    PackageDelayParts months(Measure value) {
        months = value;
        return this;
    }

    PackageDelayParts valueLost(Measure value) {
        valueLost = value;
        return this;
    }

    PackageDelay build() {
        return new PackageDelay(
                requireNonNull(productPackage, "productPackage"),
                requireNonNull(months, "months"),
                requireNonNull(valueLost, "valueLost"));
    }
}
