package org.regionalstrategy.model.programme;

import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Sourced;
import org.regionalstrategy.model.enabling.Instrument;

/** The part of the cost of a project that somebody pays. */
@Value.Immutable
@ValueStyle
public abstract class FundingShare implements Sourced {
    FundingShare() {}

    /** The part, 0 to 1. */
    public abstract double share();

    /** Who pays. */
    public abstract Optional<FundingLevel> level();

    /** The instrument it is paid from. */
    public abstract Optional<Ref<Instrument>> instrument();

    /** A builder that holds these values. */
    public abstract FundingShareBuilder toBuilder();

    public static FundingShareBuilder builder() {
        return new FundingShareBuilder();
    }
}
