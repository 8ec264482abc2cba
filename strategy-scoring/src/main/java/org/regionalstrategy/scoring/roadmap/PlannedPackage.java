package org.regionalstrategy.scoring.roadmap;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.PackageChoice;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;

/**
 * A package that is to enter its market in a given way.
 *
 * @param productPackage the package
 * @param additions what opens its gate; none if it is open
 * @param yearlySales what it is expected to sell in a year on its market, in the money unit
 */
public record PlannedPackage(
        Ref<ProductPackage> productPackage, ImmutableList<Addition> additions, Measure yearlySales) {
    public PlannedPackage {
        requireNonNull(productPackage, "productPackage");
        requireNonNull(additions, "additions");
        requireNonNull(yearlySales, "yearlySales");
    }

    /** A package as a portfolio chooses it, with its expected value as its sales. */
    public static PlannedPackage of(PackageChoice choice) {
        return new PlannedPackage(choice.productPackage(), choice.additions(), Measure.of(choice.expectedValue()));
    }
}
