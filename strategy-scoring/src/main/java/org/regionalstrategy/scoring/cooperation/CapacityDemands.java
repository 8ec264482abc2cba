package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.product.Requirement;
import org.regionalstrategy.scoring.formula.DecisionDiagram;
import org.regionalstrategy.scoring.formula.Formula;

/**
 * What packages take for certain of the capacity of infrastructure.
 *
 * <p>A requirement takes of an infrastructure the least that any way to meet it does: a way is a set of its conditions with which
 * the requirement holds, and takes the demands of these added up. Equal conditions in one requirement are one condition, and count
 * once; those of different demand are different. Where one branch of a choice takes nothing, nothing is certain. Whether anybody
 * can go a way is not asked. A package takes what its own requirement and those of its core products do, added up: each of them
 * needs its own.
 *
 * <p>Sums are of the decimal numbers as they are written, without rounding. Exact by a decision diagram of the conditions that take
 * of the infrastructure; where that would have more than {@value #NODES} nodes, what cannot be done without counts, which is less or
 * as much. For use within the library.
 */
public final class CapacityDemands {
    private static final int NODES = 100_000;

    private CapacityDemands() {}

    /** What a package takes of each infrastructure, in the order of the strategy; only where it takes some. */
    public static ImmutableMap<Ref<Infrastructure>, BigDecimal> of(Strategy strategy, ProductPackage productPackage) {
        ImmutableList<Requirement> requirements = Requirements.parts(strategy, productPackage);
        ImmutableMap.Builder<Ref<Infrastructure>, BigDecimal> demands = ImmutableMap.builder();
        for (Infrastructure infrastructure : strategy.infrastructure()) {
            BigDecimal sum = requirements.stream()
                    .map(requirement -> certain(requirement, infrastructure.ref()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.signum() > 0) {
                demands.put(infrastructure.ref(), sum);
            }
        }
        return demands.buildOrThrow();
    }

    /**
     * What a package takes of each infrastructure at most: all demands of its own requirement and of those of its core products,
     * whichever way is gone, added up. Only where it may take some.
     */
    public static ImmutableMap<Ref<Infrastructure>, BigDecimal> atMost(
            Strategy strategy, ProductPackage productPackage) {
        Map<Ref<Infrastructure>, BigDecimal> demands = new LinkedHashMap<>();
        for (Requirement requirement : Requirements.parts(strategy, productPackage)) {
            for (Requirement.Condition condition : Requirements.conditions(requirement)) {
                if (condition instanceof Requirement.InfrastructureOperating operating
                        && operating.demand().isPresent()) {
                    demands.merge(
                            operating.infrastructure(),
                            BigDecimal.valueOf(operating.demand().getAsDouble()),
                            BigDecimal::add);
                }
            }
        }
        return ImmutableMap.copyOf(demands);
    }

    private static BigDecimal certain(Requirement requirement, Ref<Infrastructure> infrastructure) {
        ImmutableSet<Requirement.Condition> taking = Requirements.conditions(requirement).stream()
                .filter(condition -> demand(condition, infrastructure).isPresent())
                .collect(ImmutableSet.toImmutableSet());
        if (taking.isEmpty()) {
            return BigDecimal.ZERO;
        }
        Formula<Requirement.Condition> formula = Requirements.formula(requirement)
                .replaced(condition -> taking.contains(condition) ? new Formula.Variable<>(condition) : Formula.met());
        return DecisionDiagram.of(formula, NODES)
                .map(diagram -> diagram.leastWeight(condition -> amount(condition, infrastructure))
                        .orElse(BigDecimal.ZERO))
                .orElseGet(() -> taking.stream()
                        .filter(condition -> !formula.holds(other -> !other.equals(condition)))
                        .map(condition -> amount(condition, infrastructure))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static BigDecimal amount(Requirement.Condition condition, Ref<Infrastructure> infrastructure) {
        return BigDecimal.valueOf(demand(condition, infrastructure).orElse(0));
    }

    private static OptionalDouble demand(Requirement.Condition condition, Ref<Infrastructure> infrastructure) {
        return condition instanceof Requirement.InfrastructureOperating operating
                        && operating.infrastructure().equals(infrastructure)
                ? operating.demand()
                : OptionalDouble.empty();
    }
}
