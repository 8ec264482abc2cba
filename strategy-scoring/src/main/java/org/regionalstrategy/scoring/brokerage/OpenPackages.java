package org.regionalstrategy.scoring.brokerage;

import com.google.common.collect.ImmutableSet;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.scoring.cooperation.GateAssessor;

/** Says which packages can enter their market. */
@FunctionalInterface
public interface OpenPackages {
    /** The packages of a strategy that can enter their market. Must give the same for the same strategy. */
    ImmutableSet<Ref<ProductPackage>> of(Strategy strategy);

    /** Those whose gate some community opens, see {@link GateAssessor}. */
    static OpenPackages byGates() {
        return GateAssessor.withDefaults()::open;
    }
}
