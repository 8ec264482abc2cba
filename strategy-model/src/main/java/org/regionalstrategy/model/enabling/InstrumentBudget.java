package org.regionalstrategy.model.enabling;

import java.time.Year;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Sourced;

/** What an instrument offers in a year. */
@Value.Immutable
@ValueStyle
public abstract class InstrumentBudget implements Sourced {
    InstrumentBudget() {}

    /** The budget year, a calendar year. */
    public abstract Year year();

    /** What it offers in that year; not negative, in the money unit of the strategy, constant prices of its price year. */
    public abstract Money amount();

    /** The date from which this is known; absent means known from the start. */
    public abstract Optional<PartialDate> since();

    /** A builder that holds these values. */
    public abstract InstrumentBudgetBuilder toBuilder();

    public static InstrumentBudgetBuilder builder() {
        return new InstrumentBudgetBuilder();
    }
}
