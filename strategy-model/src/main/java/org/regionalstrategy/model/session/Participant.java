package org.regionalstrategy.model.session;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.ProductPackage;

/** Somebody who took part in a session, by role; the name of the participant is the role. */
@Value.Immutable
@ValueStyle
public abstract class Participant implements Entity {
    Participant() {}

    /** Whom they stand for; absent where they speak for themselves or the organization is not known. */
    public abstract Optional<Ref<Organization>> organization();

    /** The name of the person, where a source gives it; absent where none does. */
    public abstract Optional<String> person();

    /** What they want; absent where they have not said. */
    public abstract Optional<Preferences> preferences();

    /** Packages they will not accept, and that no portfolio then holds; empty where they accept all. */
    public abstract ImmutableList<Ref<ProductPackage>> vetoes();

    /** A reference to this participant. */
    public Ref<Participant> ref() {
        return Ref.of(Participant.class, id());
    }

    /** A builder that holds these values. */
    public abstract ParticipantBuilder toBuilder();

    public static ParticipantBuilder builder() {
        return new ParticipantBuilder();
    }
}
