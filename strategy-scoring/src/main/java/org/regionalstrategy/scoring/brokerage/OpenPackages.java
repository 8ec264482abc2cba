package org.regionalstrategy.scoring.brokerage;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.GateFinding;
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
        GateAssessor gates = GateAssessor.withDefaults().withAlternatives(1);
        return strategy -> {
            List<GateFinding> findings = gates.assess(strategy);
            ImmutableSet.Builder<Ref<ProductPackage>> open = ImmutableSet.builder();
            for (int i = 0; i < findings.size(); i++) {
                if (findings.get(i).open()) {
                    open.add(strategy.packages().get(i).ref());
                }
            }
            return open.build();
        };
    }
}
