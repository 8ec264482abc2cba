package org.regionalstrategy.model.enabling;

import org.immutables.value.Value;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Sourced;

/** That a decision reached a status on a date. */
@Value.Immutable
@ValueStyle
public abstract class DecisionStatusChange implements Sourced {
    DecisionStatusChange() {}

    /** The date on which it reached the status, and from which that is known. */
    public abstract PartialDate since();

    /** The status from then on. */
    public abstract DecisionStatus status();

    /** A builder that holds these values. */
    public abstract DecisionStatusChangeBuilder toBuilder();

    public static DecisionStatusChangeBuilder builder() {
        return new DecisionStatusChangeBuilder();
    }
}
