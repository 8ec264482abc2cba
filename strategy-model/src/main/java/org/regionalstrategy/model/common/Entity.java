package org.regionalstrategy.model.common;

import java.util.Optional;

/** A thing of the domain: it has an identity, a name, a date from which it is known, and sources. */
public interface Entity extends Identified, Sourced {
    /** Remarks for the reader, which no method uses; absent where there are none. */
    Optional<LocalizedText> notes();

    /** The date from which it is known; absent means known from the start. An evaluation of an earlier date does not see it. */
    Optional<PartialDate> since();
}
