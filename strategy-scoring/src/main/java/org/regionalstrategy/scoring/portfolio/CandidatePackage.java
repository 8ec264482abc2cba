package org.regionalstrategy.scoring.portfolio;

import com.google.common.collect.ImmutableList;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.product.ProductPackage;

/**
 * A package that can be chosen.
 *
 * @param cost its own capital cost
 * @param ways the ways to open its gate
 * @param unlistedValue what it may be worth in a way that is not listed: its market value, or 0 if all ways are listed
 */
record CandidatePackage(
        ProductPackage productPackage, Money cost, ImmutableList<OpeningWay> ways, double unlistedValue) {
    /**
     * A way to open a gate.
     *
     * @param additions what has to be added
     * @param infrastructure the infrastructure among them
     * @param expectedValue the market value times the probability of the decisions among them
     */
    record OpeningWay(
            ImmutableList<Addition> additions,
            ImmutableList<Ref<Infrastructure>> infrastructure,
            double expectedValue) {}

    boolean isComplete() {
        return unlistedValue == 0;
    }

    Ref<ProductPackage> ref() {
        return productPackage.ref();
    }
}
