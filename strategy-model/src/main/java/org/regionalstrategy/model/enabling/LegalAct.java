package org.regionalstrategy.model.enabling;

import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.PartialDate;

/** The legal act by which a decision is taken. */
@Value.Immutable
@ValueStyle
public abstract class LegalAct {
    LegalAct() {}

    /** Kind of act: law, decree, order. */
    public abstract String type();

    /** Its number. */
    public abstract Optional<String> number();

    /** Its date. */
    public abstract Optional<PartialDate> date();

    /** A builder that holds these values. */
    public abstract LegalActBuilder toBuilder();

    public static LegalActBuilder builder() {
        return new LegalActBuilder();
    }
}
