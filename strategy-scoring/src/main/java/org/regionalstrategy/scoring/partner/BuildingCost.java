package org.regionalstrategy.scoring.partner;

import com.google.common.collect.ImmutableSet;
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
import org.regionalstrategy.scoring.formula.Formula;
import org.regionalstrategy.scoring.formula.MinimalSets;

/** The cheapest way to build and decide what a gate needs beside partners. */
final class BuildingCost {
    /** What is needed, and what it costs as far as that is known. */
    private record Way(ImmutableSet<Ref<?>> needed, Money cost, Optional<Infrastructure> unknown) {}

    private static final Comparator<Way> CHEAPEST_THEN_FEWEST = Comparator.comparing(
                    (Way way) -> way.unknown().isPresent())
            .thenComparing(Way::cost)
            .thenComparing(way -> way.needed().size())
            .thenComparing(way -> way.needed().toString());

    private final Strategy strategy;
    private final int sets;

    BuildingCost(Strategy strategy, int sets) {
        this.strategy = strategy;
        this.sets = sets;
    }

    /** The gate of a package, opened by what makes a formula over infrastructure and decisions hold. */
    OpenedGate opened(ProductPackage productPackage, Formula<Ref<?>> toAdd) {
        Way cheapest = MinimalSets.of(toAdd, sets).patterns().stream()
                .map(pattern -> way(pattern.set(0)))
                .min(CHEAPEST_THEN_FEWEST)
                .orElseThrow();
        Measure cost = cheapest.unknown()
                .map(BuildingCost::undefined)
                .orElseGet(() -> Measure.of(cheapest.cost().amount().doubleValue()));
        return new OpenedGate(productPackage.ref(), cost, cheapest.needed());
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
