package org.regionalstrategy.scoring.partner;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.scoring.formula.Formula;

/**
 * A gate that partners from outside could open.
 *
 * @param productPackage the package
 * @param worth what opening it is worth, not negative
 * @param formula which partners open it
 * @param smallest the smallest sets of these, of partners that can stand in for each other only the first; none larger than sought
 */
record ClosedGate(
        ProductPackage productPackage,
        double worth,
        Formula<Outsider> formula,
        ImmutableList<ImmutableSet<Outsider>> smallest) {
    boolean isOpenedBy(ImmutableSet<Outsider> partners) {
        return formula.holds(partners::contains);
    }
}
