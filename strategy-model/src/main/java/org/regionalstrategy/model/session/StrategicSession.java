package org.regionalstrategy.model.session;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;

/** A meeting at which a strategy was worked out: who met where and when, what they concluded, and where they disagreed. */
@Value.Immutable
@ValueStyle
public abstract class StrategicSession implements Entity {
    StrategicSession() {}

    /** Where it met. */
    public abstract LocalizedText place();

    /** When it began. */
    public abstract PartialDate start();

    /** When it ended, not before it began; absent where it lasted a day or that is not known. */
    public abstract Optional<PartialDate> end();

    /** Who took part; empty where nobody is named. */
    public abstract ImmutableList<Participant> participants();

    /** The questions it met on; empty where none are handed down. */
    public abstract ImmutableList<LocalizedText> questions();

    /** What was concluded; empty where nothing was. */
    public abstract ImmutableList<Conclusion> conclusions();

    /** Where participants disagreed; empty where no disagreement is handed down. */
    public abstract ImmutableList<Dissent> dissents();

    /** What is to be done next; empty where nothing was agreed. */
    public abstract ImmutableList<LocalizedText> nextSteps();

    /** A reference to this strategic session. */
    public Ref<StrategicSession> ref() {
        return Ref.of(StrategicSession.class, id());
    }

    /** A builder that holds these values. */
    public abstract StrategicSessionBuilder toBuilder();

    public static StrategicSessionBuilder builder() {
        return new StrategicSessionBuilder();
    }
}
