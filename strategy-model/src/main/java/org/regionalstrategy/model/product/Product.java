package org.regionalstrategy.model.product;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.region.Activity;

/** Something that is made and sold. */
@Value.Immutable
@ValueStyle
public abstract class Product implements Entity {
    Product() {}

    /** Its codes in classifications. */
    public abstract ImmutableList<Ref<Activity>> activities();

    /** Technology readiness level, 1 to 9. */
    public abstract OptionalInt readiness();

    /** The market it is made for. */
    public abstract Optional<Market> market();

    /** What it needs to enter the market. */
    public abstract Optional<Requirement> requires();

    /** Products that can take its place. */
    public abstract ImmutableList<Ref<Product>> substitutes();

    /** A reference to this product. */
    public Ref<Product> ref() {
        return Ref.of(Product.class, id());
    }

    /** A builder that holds these values. */
    public abstract ProductBuilder toBuilder();

    public static ProductBuilder builder() {
        return new ProductBuilder();
    }
}
