package org.regionalstrategy.model.assessment;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;

/** A package that a portfolio chooses, and the way in which its gate is opened. */
@Value.Immutable
@ValueStyle
public abstract class PackageChoice {
    PackageChoice() {}

    /** The package. */
    public abstract Ref<ProductPackage> productPackage();

    /** What opens its gate. */
    public abstract ImmutableList<Addition> additions();

    /** Its own cost, without infrastructure. */
    public abstract Money cost();

    /** Its market value times the probability that the decisions it waits for are adopted. */
    public abstract double expectedValue();

    /** A builder that holds these values. */
    public abstract PackageChoiceBuilder toBuilder();

    public static PackageChoiceBuilder builder() {
        return new PackageChoiceBuilder();
    }
}
