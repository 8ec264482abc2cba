package org.regionalstrategy.model.assessment.ranking;

import org.immutables.value.Value;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.session.Participant;

/** A participant with preferences from which no ranking follows. */
@Value.Immutable
@ValueStyle
public abstract class UnheardParticipant {
    UnheardParticipant() {}

    /** The participant. */
    public abstract Ref<Participant> participant();

    /** Why none follows. */
    public abstract LocalizedText reason();

    /** A builder that holds these values. */
    public abstract UnheardParticipantBuilder toBuilder();

    public static UnheardParticipantBuilder builder() {
        return new UnheardParticipantBuilder();
    }
}
