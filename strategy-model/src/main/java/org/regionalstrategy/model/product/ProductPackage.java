package org.regionalstrategy.model.product;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Dated;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.CostEstimate;
import org.regionalstrategy.model.evidence.Strength;

/** Products that enter a market together, made by a community on shared infrastructure. */
@Value.Immutable
@ValueStyle
public abstract class ProductPackage implements Entity {
    ProductPackage() {}

    /** The scale on which it is claimed to matter; an evaluation says which scale its markets support. */
    public abstract Significance significance();

    /** Its products, each once; at least one core product. */
    public abstract ImmutableList<PackagedProduct> products();

    /** The strengths it builds on; empty where none are named. */
    public abstract ImmutableList<Ref<Strength>> buildsOn();

    /** What it needs beyond the requirements of its core products; absent means nothing more. */
    public abstract Optional<Requirement> requires();

    /**
     * Estimates of its own cost, without infrastructure, each in force from its date; empty where unknown, and then it cannot
     * be chosen.
     */
    public abstract ImmutableList<CostEstimate> costs();

    /** Why this package, in a sentence; absent where nobody has said. */
    public abstract Optional<LocalizedText> thesis();

    /** The calendar year by which it is to be on its market; the horizon of the strategy if absent. */
    public abstract Optional<Year> horizon();

    /** A reference to this product package. */
    public Ref<ProductPackage> ref() {
        return Ref.of(ProductPackage.class, id());
    }

    /** The estimate in force: the latest by date; of those without a date the last. Absent where there is none. */
    public Optional<CostEstimate> cost() {
        return Dated.latest(costs(), CostEstimate::since);
    }

    /** A builder that holds these values. */
    public abstract ProductPackageBuilder toBuilder();

    public static ProductPackageBuilder builder() {
        return new ProductPackageBuilder();
    }
}
