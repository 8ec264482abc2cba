package org.regionalstrategy.scoring.cooperation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
 * of the infrastructure. Where that would have too many nodes, what cannot be done without counts, which is less or as much, and
 * {@link #isExact} says so. For use within the library.
 */
public final class CapacityDemands {
    /** The most nodes of a diagram unless set otherwise. */
    public static final int DEFAULT_NODES = 100_000;

    /** What a package takes of each infrastructure for certain and at most, and of which the former is only a lower bound. */
    private record Demands(
            ImmutableMap<Ref<Infrastructure>, BigDecimal> certain,
            ImmutableMap<Ref<Infrastructure>, BigDecimal> atMost,
            ImmutableSet<Ref<Infrastructure>> inexact) {}

    private final ImmutableMap<Ref<ProductPackage>, Demands> demands;

    private CapacityDemands(ImmutableMap<Ref<ProductPackage>, Demands> demands) {
        this.demands = demands;
    }

    /** The demands of all packages of a strategy. */
    public static CapacityDemands of(Strategy strategy) {
        return of(strategy, DEFAULT_NODES);
    }

    /** The demands of all packages of a strategy, by diagrams of at most so many nodes. */
    public static CapacityDemands of(Strategy strategy, int mostNodes) {
        return new CapacityDemands(strategy.packages().stream()
                .collect(ImmutableMap.toImmutableMap(
                        ProductPackage::ref, item -> of(strategy, Requirements.parts(strategy, item), mostNodes))));
    }

    private static Demands of(Strategy strategy, ImmutableList<Requirement> requirements, int mostNodes) {
        ImmutableMap.Builder<Ref<Infrastructure>, BigDecimal> certain = ImmutableMap.builder();
        ImmutableSet.Builder<Ref<Infrastructure>> inexact = ImmutableSet.builder();
        for (Infrastructure infrastructure : strategy.infrastructure()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Requirement requirement : requirements) {
                Optional<BigDecimal> exact = certain(requirement, infrastructure.ref(), mostNodes);
                sum = sum.add(exact.orElseGet(() -> indispensable(requirement, infrastructure.ref())));
                if (exact.isEmpty()) {
                    inexact.add(infrastructure.ref());
                }
            }
            if (sum.signum() > 0) {
                certain.put(infrastructure.ref(), sum);
            }
        }
        return new Demands(certain.buildOrThrow(), atMost(requirements), inexact.build());
    }

    /** What a package takes of each infrastructure for certain, in the order of the strategy; only where it takes some. */
    public ImmutableMap<Ref<Infrastructure>, BigDecimal> certain(Ref<ProductPackage> productPackage) {
        return of(productPackage).certain();
    }

    /**
     * What a package takes of each infrastructure at most: all demands of its own requirement and of those of its core products,
     * whichever way is gone, added up. Only where it may take some.
     */
    public ImmutableMap<Ref<Infrastructure>, BigDecimal> atMost(Ref<ProductPackage> productPackage) {
        return of(productPackage).atMost();
    }

    /** Whether what packages take for certain of an infrastructure is known; false if some may take more than is said. */
    public boolean isExact(Ref<Infrastructure> infrastructure) {
        return demands.values().stream().noneMatch(each -> each.inexact().contains(infrastructure));
    }

    private Demands of(Ref<ProductPackage> productPackage) {
        Demands found = demands.get(productPackage);
        checkArgument(found != null, "capacity demands: not a package of the strategy: %s", productPackage);
        return requireNonNull(found, "found");
    }

    private static ImmutableMap<Ref<Infrastructure>, BigDecimal> atMost(ImmutableList<Requirement> requirements) {
        Map<Ref<Infrastructure>, BigDecimal> demands = new LinkedHashMap<>();
        for (Requirement requirement : requirements) {
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

    /** What every way to meet a requirement takes; empty if the diagram would have too many nodes. */
    private static Optional<BigDecimal> certain(
            Requirement requirement, Ref<Infrastructure> infrastructure, int mostNodes) {
        ImmutableSet<Requirement.Condition> taking = taking(requirement, infrastructure);
        return taking.isEmpty()
                ? Optional.of(BigDecimal.ZERO)
                : DecisionDiagram.of(overTaking(requirement, taking), mostNodes)
                        .map(diagram -> diagram.leastWeight(condition -> amount(condition, infrastructure))
                                .orElse(BigDecimal.ZERO));
    }

    /** What the conditions take without each of which the requirement cannot be met. */
    private static BigDecimal indispensable(Requirement requirement, Ref<Infrastructure> infrastructure) {
        ImmutableSet<Requirement.Condition> taking = taking(requirement, infrastructure);
        Formula<Requirement.Condition> formula = overTaking(requirement, taking);
        return taking.stream()
                .filter(condition -> !formula.holds(other -> !other.equals(condition)))
                .map(condition -> amount(condition, infrastructure))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static ImmutableSet<Requirement.Condition> taking(
            Requirement requirement, Ref<Infrastructure> infrastructure) {
        return Requirements.conditions(requirement).stream()
                .filter(condition -> demand(condition, infrastructure).isPresent())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The requirement over the conditions that take, all others being met. */
    private static Formula<Requirement.Condition> overTaking(
            Requirement requirement, ImmutableSet<Requirement.Condition> taking) {
        return Requirements.formula(requirement)
                .replaced(condition -> taking.contains(condition) ? new Formula.Variable<>(condition) : Formula.met());
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
