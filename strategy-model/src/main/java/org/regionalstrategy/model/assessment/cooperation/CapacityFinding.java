package org.regionalstrategy.model.assessment.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.product.ProductPackage;

/** Whether the capacity of an infrastructure is enough for the packages that take of it: what one takes is not there for another. */
@Value.Immutable
@ValueStyle
public abstract class CapacityFinding {
    CapacityFinding() {}

    /** The infrastructure. */
    public abstract Ref<Infrastructure> infrastructure();

    /** All of its capacity, above 0, in its unit; undefined where it is not known. */
    public abstract Measure capacity();

    /** What each package takes for certain, in the order of the strategy; at least one. */
    public abstract ImmutableList<PackageDemand> demands();

    /** What all of these take together, above 0, in the unit of the capacity. */
    public abstract double total();

    /** What they leave of the capacity: below 0 where they cannot be open together; undefined where the capacity is not known. */
    public abstract Measure left();

    /**
     * The smallest sets of packages that take more than there is, the fewest packages first: without any of a set the others of it
     * fit. Empty where all fit, and where the capacity is not known.
     */
    public abstract ImmutableList<ImmutableSet<Ref<ProductPackage>>> conflicts();

    /** Whether these are all such sets; false where a bound cut the list. */
    @Value.Default
    public boolean complete() {
        return true;
    }

    /** The demands, which add up to the total. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract CapacityFindingBuilder toBuilder();

    public static CapacityFindingBuilder builder() {
        return new CapacityFindingBuilder();
    }
}
