package org.regionalstrategy.model.enabling;

import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Sourced;

/** What something costs, as estimated at a date: once to build it, and yearly to run it. */
@Value.Immutable
@ValueStyle
public abstract class CostEstimate implements Sourced {
    CostEstimate() {}

    /** Capital cost, paid once; not negative, in the money unit of the strategy, constant prices of its price year. */
    public abstract Money capital();

    /** Cost of a year of operation; not negative, in the money unit of the strategy, constant prices. By default zero. */
    @Value.Default
    public Money yearly() {
        return Money.ZERO;
    }

    /** The date from which this is known; absent means known from the start. */
    public abstract Optional<PartialDate> since();

    /** A builder that holds these values. */
    public abstract CostEstimateBuilder toBuilder();

    public static CostEstimateBuilder builder() {
        return new CostEstimateBuilder();
    }
}
