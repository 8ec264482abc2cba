package org.regionalstrategy.model.product;

import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Sourced;

/** The market that a product is made for, as far as somebody has measured it. */
@Value.Immutable
@ValueStyle
public abstract class Market implements Sourced {
    Market() {}

    /** How far it reaches. */
    public abstract MarketScope scope();

    /**
     * Sales of all suppliers in it in the price year; not negative, in the money unit of the strategy. Absent where unknown,
     * and then a core product leaves the value of its package undefined.
     */
    public abstract Optional<Money> size();

    /**
     * Growth of its size in a year, as a share of the size: 0.05 is 5 %; above -1, in constant prices. Absent where unknown,
     * which an evaluation takes as none.
     */
    public abstract OptionalDouble growth();

    /**
     * The share of it that is sought at the horizon, 0..1; absent where nobody has said, and then the product has no value and
     * supports regional significance only.
     */
    public abstract OptionalDouble shareSought();

    /** The date from which this is known; absent means known from the start. */
    public abstract Optional<PartialDate> since();

    /** A builder that holds these values. */
    public abstract MarketBuilder toBuilder();

    public static MarketBuilder builder() {
        return new MarketBuilder();
    }
}
