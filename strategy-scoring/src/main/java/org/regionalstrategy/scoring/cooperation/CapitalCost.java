package org.regionalstrategy.scoring.cooperation;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.CostEstimate;
import org.regionalstrategy.model.enabling.Infrastructure;

/**
 * What it costs to build the infrastructure among some additions.
 *
 * @param known what those cost whose cost is known
 * @param unknown those whose cost is not known: it is not free
 */
record CapitalCost(Money known, ImmutableList<Ref<Infrastructure>> unknown) {
    /** Known costs before unknown ones, then the cheaper first. */
    static final Comparator<CapitalCost> CHEAPEST_FIRST = Comparator.comparing(
                    (CapitalCost cost) -> !cost.unknown().isEmpty())
            .thenComparing(CapitalCost::known);

    static CapitalCost of(Strategy strategy, Iterable<Addition> additions) {
        Money known = Money.ZERO;
        ImmutableList.Builder<Ref<Infrastructure>> unknown = ImmutableList.builder();
        for (Addition addition : additions) {
            if (addition instanceof Addition.InfrastructureBuilt built) {
                Optional<Money> capital =
                        strategy.resolve(built.infrastructure()).cost().map(CostEstimate::capital);
                known = capital.isPresent() ? known.plus(capital.get()) : known;
                if (capital.isEmpty()) {
                    unknown.add(built.infrastructure());
                }
            }
        }
        return new CapitalCost(known, unknown.build());
    }
}
