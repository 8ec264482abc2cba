package org.regionalstrategy.model.enabling;

import org.immutables.value.Value;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Sourced;

/** That an infrastructure reached a status on a date. */
@Value.Immutable
@ValueStyle
public abstract class InfrastructureStatusChange implements Sourced {
    InfrastructureStatusChange() {}

    /** The date on which it reached the status, and from which that is known. */
    public abstract PartialDate since();

    /** The status from then on. */
    public abstract InfrastructureStatus status();

    /** A builder that holds these values. */
    public abstract InfrastructureStatusChangeBuilder toBuilder();

    public static InfrastructureStatusChangeBuilder builder() {
        return new InfrastructureStatusChangeBuilder();
    }
}
