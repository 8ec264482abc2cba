package org.regionalstrategy.model.assessment.cooperation;

import com.google.common.collect.ImmutableSet;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;

/**
 * A closed gate that partners would open.
 *
 * @param productPackage the package
 * @param cost the capital cost of the infrastructure that has to be built beside, in the money unit; undefined if one of unknown
 *     cost cannot be avoided
 * @param needed this infrastructure and the decisions that have to be adopted beside: of all ways the cheapest, of equal ones the
 *     one with the fewest
 */
public record OpenedGate(Ref<ProductPackage> productPackage, Measure cost, ImmutableSet<Ref<?>> needed) {}
