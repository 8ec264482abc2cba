package org.regionalstrategy.model.common;

import java.util.Optional;
import org.immutables.value.Value;

/** Where a fact comes from: a publication, a table, a page. */
@Value.Immutable
@ValueStyle
public abstract class Source implements Identified {
    Source() {}

    /** Who published it. */
    public abstract Optional<LocalizedText> publisher();

    /** When it was published. */
    public abstract Optional<PartialDate> published();

    /** When it was read. */
    public abstract Optional<PartialDate> retrieved();

    /** Where it can be found. */
    public abstract Optional<String> link();

    /** On which terms it may be used, as an SPDX id or in words. */
    public abstract Optional<String> licence();

    /** Remarks. */
    public abstract Optional<LocalizedText> notes();

    /** A reference to this source. */
    public Ref<Source> ref() {
        return Ref.of(Source.class, id());
    }

    /** A builder that holds these values. */
    public abstract SourceBuilder toBuilder();

    public static SourceBuilder builder() {
        return new SourceBuilder();
    }
}
