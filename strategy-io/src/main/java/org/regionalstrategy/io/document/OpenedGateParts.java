package org.regionalstrategy.io.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.OpenedGate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;

/** Gathers the parts of an opened gate, which is a record and has no builder. */
final class OpenedGateParts {
    private @Nullable Ref<ProductPackage> productPackage;
    private @Nullable Measure cost;
    private ImmutableList<Ref<?>> needed = ImmutableList.of();

    OpenedGateParts productPackage(Ref<ProductPackage> value) {
        productPackage = value;
        return this;
    }

    OpenedGateParts cost(Measure value) {
        cost = value;
        return this;
    }

    OpenedGateParts needed(ImmutableList<Ref<?>> value) {
        needed = value;
        return this;
    }

    OpenedGate build() {
        return new OpenedGate(
                requireNonNull(productPackage, "productPackage"),
                requireNonNull(cost, "cost"),
                ImmutableSet.copyOf(needed));
    }
}
