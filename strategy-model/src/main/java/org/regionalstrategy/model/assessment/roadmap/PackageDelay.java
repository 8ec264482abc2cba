package org.regionalstrategy.model.assessment.roadmap;

import static java.util.Objects.requireNonNull;

import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;

/**
 * What a slip does to a package that waits for the step.
 *
 * @param productPackage the package
 * @param months by how many months it enters later; undefined where its entry is
 * @param valueLost sales that are lost by the end of the horizon, in the money unit; undefined where delay or sales are
 */
public record PackageDelay(Ref<ProductPackage> productPackage, Measure months, Measure valueLost) {
    public PackageDelay {
        requireNonNull(productPackage, "productPackage");
        requireNonNull(months, "months");
        requireNonNull(valueLost, "valueLost");
    }
}
