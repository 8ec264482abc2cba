package org.regionalstrategy.scoring.partner;

import com.google.common.collect.ImmutableSet;
import com.google.common.math.IntMath;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.cooperation.OpenedGate;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.CostEstimate;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.scoring.cooperation.GateStructure;
import org.regionalstrategy.scoring.formula.DecisionDiagram;
import org.regionalstrategy.scoring.formula.Formula;
import org.regionalstrategy.scoring.formula.MinimalSets;

/**
 * The cheapest way to build and decide what a gate needs beside partners: of all smallest ways, or where these are too many to list,
 * by a decision diagram of what is needed. If that would have too many nodes, the cheapest of those listed.
 */
final class BuildingCost {
    /** What is needed, and what it costs as far as that is known. */
    private record Way(ImmutableSet<Ref<?>> needed, Money cost, Optional<Infrastructure> unknown) {}

    private static final Comparator<Way> CHEAPEST_THEN_FEWEST = Comparator.comparing(
                    (Way way) -> way.unknown().isPresent())
            .thenComparing(Way::cost)
            .thenComparing(way -> way.needed().size())
            .thenComparing(way -> way.needed().toString());

    private static final int NODES_FOR_A_SET = 10;

    /** Far below any difference of costs, however many are added. */
    private static final BigDecimal ONE_MORE = BigDecimal.ONE.scaleByPowerOfTen(-50);

    private final Strategy strategy;
    private final int sets;

    private boolean exact = true;

    /**
     * Costs in a strategy.
     *
     * @param sets how many sets are carried on at most, and nodes of a diagram for each
     */
    BuildingCost(Strategy strategy, int sets) {
        this.strategy = strategy;
        this.sets = sets;
    }

    /** Whether all ways found so far are the cheapest. */
    boolean isExact() {
        return exact;
    }

    /** The gate of a package, opened by what makes a formula over infrastructure and decisions hold. */
    OpenedGate opened(ProductPackage productPackage, Formula<Ref<?>> toAdd) {
        MinimalSets<Ref<?>> minimal = MinimalSets.of(toAdd, sets);
        Optional<Way> sought = minimal.complete() ? Optional.empty() : sought(toAdd);
        exact &= minimal.complete() || sought.isPresent();
        Way cheapest = sought.orElseGet(() -> minimal.patterns().stream()
                .map(pattern -> way(pattern.set(0)))
                .min(CHEAPEST_THEN_FEWEST)
                .orElseThrow());
        Measure cost = cheapest.unknown()
                .map(BuildingCost::undefined)
                .orElseGet(() -> Measure.of(cheapest.cost().amount().doubleValue()));
        return new OpenedGate(productPackage.ref(), cost, cheapest.needed());
    }

    /** The cheapest way without anything of unknown cost; if there is none, with such; empty if that would take too many nodes. */
    private Optional<Way> sought(Formula<Ref<?>> toAdd) {
        Formula<Ref<?>> known = toAdd.replaced(
                component -> isOfUnknownCost(component) ? Formula.never() : new Formula.Variable<>(component));
        boolean isKnown = known.holds(component -> true);
        return DecisionDiagram.of(isKnown ? known : toAdd, IntMath.saturatedMultiply(sets, NODES_FOR_A_SET))
                .flatMap(diagram -> diagram.lightest(this::weight))
                .map(this::way);
    }

    private boolean isOfUnknownCost(Ref<?> component) {
        return way(ImmutableSet.of(component)).unknown().isPresent();
    }

    /** The known cost, and so little for each that the fewest are taken of ways that cost the same. */
    private BigDecimal weight(Ref<?> component) {
        return way(ImmutableSet.of(component)).cost().amount().add(ONE_MORE);
    }

    private Way way(ImmutableSet<Ref<?>> needed) {
        Money cost = Money.ZERO;
        Optional<Infrastructure> unknown = Optional.empty();
        for (Ref<?> component : needed) {
            if (GateStructure.isInfrastructure(component)) {
                Infrastructure item = strategy.resolve(Ref.of(Infrastructure.class, component.id()));
                Optional<Money> capital = item.cost().map(CostEstimate::capital);
                cost = cost.plus(capital.orElse(Money.ZERO));
                unknown = capital.isPresent() || unknown.isPresent() ? unknown : Optional.of(item);
            }
        }
        return new Way(needed, cost, unknown);
    }

    private static Measure undefined(Infrastructure item) {
        return Measure.undefined(LocalizedText.of(
                "en",
                "The cost of " + item.name().in("en") + " is not known.",
                "ru",
                "Стоимость объекта «" + item.name().in("ru") + "» неизвестна."));
    }
}
