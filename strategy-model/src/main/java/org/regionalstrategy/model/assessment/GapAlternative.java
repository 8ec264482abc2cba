package org.regionalstrategy.model.assessment;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Money;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.CooperationCommunity;

/** A smallest set of additions that would open a gate: without any of them it stays closed. */
@Value.Immutable
@ValueStyle
public abstract class GapAlternative {
    GapAlternative() {}

    /** The community that would open it. */
    public abstract Ref<CooperationCommunity> community();

    /** What has to be added. */
    public abstract ImmutableList<Addition> additions();

    /** Capital cost of the infrastructure among the additions. */
    public abstract Money cost();

    /** A builder that holds these values. */
    public abstract GapAlternativeBuilder toBuilder();

    public static GapAlternativeBuilder builder() {
        return new GapAlternativeBuilder();
    }
}
