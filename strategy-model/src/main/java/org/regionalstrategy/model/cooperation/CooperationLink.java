package org.regionalstrategy.model.cooperation;

import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;

/**
 * A tie of cooperation between two organizations: a link entity of CERIF, with a role (the type), a start, an end and a weight.
 */
@Value.Immutable
@ValueStyle
public abstract class CooperationLink implements Entity {
    CooperationLink() {}

    /** One side; the giving one where the type has a direction (supplier, licensor, teacher, parent). */
    public abstract Ref<Organization> organization();

    /** The other side, another organization than the first. */
    public abstract Ref<Organization> partner();

    /** How they cooperate. */
    public abstract LinkType type();

    /** Strength of the tie, above zero, in a unit common to the strategy; by default 1, a tie of ordinary weight. */
    @Value.Default
    public double intensity() {
        return 1;
    }

    /** What the intensity is counted in, such as joint papers a year; absent where it is only known that there is a tie. */
    public abstract Optional<String> intensityUnit();

    /** When it began; absent where it is older than anybody noted. An evaluation of an earlier date does not see the tie. */
    public abstract Optional<PartialDate> start();

    /** When it ended, not before the start; absent while it lasts. */
    public abstract Optional<PartialDate> end();

    /** A reference to this cooperation link. */
    public Ref<CooperationLink> ref() {
        return Ref.of(CooperationLink.class, id());
    }

    /** A builder that holds these values. */
    public abstract CooperationLinkBuilder toBuilder();

    public static CooperationLinkBuilder builder() {
        return new CooperationLinkBuilder();
    }
}
