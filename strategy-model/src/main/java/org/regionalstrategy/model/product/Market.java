package org.regionalstrategy.model.product;

import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Sourced;

/** The market that a product is made for. */
@Value.Immutable
@ValueStyle
public abstract class Market implements Sourced {
    Market() {}

    /** How far it reaches. */
    public abstract MarketScope scope();

    /** Sales in it in a year, in the money unit of the strategy. */
    public abstract Optional<Money> size();

    /** Growth of its size in a year: 0.05 is 5 %; above -1. */
    public abstract OptionalDouble growth();

    /** The share of it that is sought, 0 to 1. */
    public abstract OptionalDouble shareSought();

    /** The date from which this is known; absent means known from the start. */
    public abstract Optional<PartialDate> since();

    /** A builder that holds these values. */
    public abstract MarketBuilder toBuilder();

    public static MarketBuilder builder() {
        return new MarketBuilder();
    }
}
