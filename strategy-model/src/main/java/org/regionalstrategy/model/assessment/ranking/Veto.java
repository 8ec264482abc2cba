package org.regionalstrategy.model.assessment.ranking;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.session.Participant;

/** A package that participants will not accept. It is ranked like the others. */
@Value.Immutable
@ValueStyle
public abstract class Veto {
    Veto() {}

    /** The package. */
    public abstract Ref<ProductPackage> productPackage();

    /** Who vetoes it, at least one. */
    public abstract ImmutableList<Ref<Participant>> participants();

    @Value.Check
    void check() {
        checkArgument(!participants().isEmpty(), "veto: somebody must veto %s", productPackage());
    }

    /** A builder that holds these values. */
    public abstract VetoBuilder toBuilder();

    public static VetoBuilder builder() {
        return new VetoBuilder();
    }
}
