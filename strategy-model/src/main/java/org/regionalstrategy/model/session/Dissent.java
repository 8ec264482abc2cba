package org.regionalstrategy.model.session;

import org.immutables.value.Value;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;

/** Where a participant disagreed. */
@Value.Immutable
@ValueStyle
public abstract class Dissent {
    Dissent() {}

    /** Who disagreed. */
    public abstract Ref<Participant> participant();

    /** On what they disagreed, and why. */
    public abstract LocalizedText text();

    /** A builder that holds these values. */
    public abstract DissentBuilder toBuilder();

    public static DissentBuilder builder() {
        return new DissentBuilder();
    }
}
