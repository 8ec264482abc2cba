package org.regionalstrategy.model.enabling;

import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.PartialDate;

/** The legal act by which a decision is taken, as it is cited: kind, number and date. */
@Value.Immutable
@ValueStyle
public abstract class LegalAct {
    LegalAct() {}

    /** Kind of act: law, decree, order. */
    public abstract String type();

    /** Its number as the act writes it; absent where it has none or it is not known. */
    public abstract Optional<String> number();

    /** The date it bears; absent where it is not known. */
    public abstract Optional<PartialDate> date();

    /** A builder that holds these values. */
    public abstract LegalActBuilder toBuilder();

    public static LegalActBuilder builder() {
        return new LegalActBuilder();
    }
}
