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

    /**
     * The part of the project's cost, a share, 0..1; those of one project add up to at most 1, and what is left is not funded.
     */
    public abstract double share();

    /** Who pays; absent where only the instrument is known. */
    public abstract Optional<FundingLevel> level();

    /** The instrument it is paid from; absent where it is paid from none. */
    public abstract Optional<Ref<Instrument>> instrument();

    /** A builder that holds these values. */
    public abstract FundingShareBuilder toBuilder();

    public static FundingShareBuilder builder() {
        return new FundingShareBuilder();
    }
}
