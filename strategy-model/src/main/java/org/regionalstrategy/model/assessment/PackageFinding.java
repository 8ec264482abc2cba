package org.regionalstrategy.model.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.product.Significance;

/** What a package is worth, on which scale it matters, and whether its gate is open. */
@Value.Immutable
@ValueStyle
public abstract class PackageFinding {
    PackageFinding() {}

    /** The package. */
    public abstract Ref<ProductPackage> productPackage();

    /** The significance that is claimed. */
    public abstract Significance claimed();

    /** The significance that its core products support; absent if none. */
    public abstract Optional<Significance> supported();

    /** Why. */
    public abstract Explanation significance();

    /** Sales sought in the year of the horizon, in the money unit; its explanation adds them up by product. */
    public abstract Measure marketValue();

    /** The market value by product. */
    public abstract Explanation value();

    /** Its gate. */
    public abstract GateFinding gate();

    /** Whether any of its figures is illustrative. */
    public abstract boolean illustrative();

    /** The method and thresholds by which this was found, and the version of the library, by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader has to know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** A builder that holds these values. */
    public abstract PackageFindingBuilder toBuilder();

    public static PackageFindingBuilder builder() {
        return new PackageFindingBuilder();
    }
}
