package org.regionalstrategy.model.enabling;

import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Sourced;

/** What something costs, as estimated at a date. */
@Value.Immutable
@ValueStyle
public abstract class CostEstimate implements Sourced {
    CostEstimate() {}

    /** Capital cost, not negative, in the money unit of the strategy. */
    public abstract Money capital();

    /** Cost of a year of operation, not negative. */
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
