package org.regionalstrategy.model.evidence;

import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.PartialDate;

/** What somebody says a region is strong in: an assertion with its author and date, apart from any evidence for it. */
@Value.Immutable
@ValueStyle
public abstract class Claim {
    Claim() {}

    /** The words of the claim, as near to those that were used as can be. */
    public abstract LocalizedText text();

    /** Who claims it: a role or a body; absent where it is not known. */
    public abstract Optional<LocalizedText> by();

    /** When it was claimed; absent where it is not known. */
    public abstract Optional<PartialDate> on();

    /** A builder that holds these values. */
    public abstract ClaimBuilder toBuilder();

    public static ClaimBuilder builder() {
        return new ClaimBuilder();
    }
}
