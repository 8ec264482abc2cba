package org.regionalstrategy.model.product;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.region.Activity;

/** Something that is made and sold: a good or a service. */
@Value.Immutable
@ValueStyle
public abstract class Product implements Entity {
    Product() {}

    /** Its codes in classifications of products or activities, such as HS, CPC or OKVED; empty where it is not classified. */
    public abstract ImmutableList<Ref<Activity>> activities();

    /** Technology readiness level, TRL 1..9 (ISO 16290); absent where nobody has judged it. */
    public abstract OptionalInt readiness();

    /** The market it is made for; absent where unknown, which is worth a warning. */
    public abstract Optional<Market> market();

    /** What it needs to enter the market; absent means nothing. */
    public abstract Optional<Requirement> requires();

    /** Products that can take its place with the customer; empty where none are named. */
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
