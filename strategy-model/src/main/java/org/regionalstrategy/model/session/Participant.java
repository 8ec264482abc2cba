package org.regionalstrategy.model.session;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.ProductPackage;

/** Somebody who took part in a session, by role. */
@Value.Immutable
@ValueStyle
public abstract class Participant implements Entity {
    Participant() {}

    /** Whom they stand for. */
    public abstract Optional<Ref<Organization>> organization();

    /** The name of the person, where a source gives it. */
    public abstract Optional<String> person();

    /** What they want. */
    public abstract Optional<Preferences> preferences();

    /** Packages they will not accept. */
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
