package org.regionalstrategy.model.assessment;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.product.ProductPackage;

/** An infrastructure that a portfolio builds. */
@Value.Immutable
@ValueStyle
public abstract class SharedInfrastructure {
    SharedInfrastructure() {}

    /** The infrastructure. */
    public abstract Ref<Infrastructure> infrastructure();

    /** Its capital cost, paid once. */
    public abstract Money cost();

    /** The chosen packages that need it. */
    public abstract ImmutableList<Ref<ProductPackage>> usedBy();

    /** A builder that holds these values. */
    public abstract SharedInfrastructureBuilder toBuilder();

    public static SharedInfrastructureBuilder builder() {
        return new SharedInfrastructureBuilder();
    }
}
