package org.regionalstrategy.model.common;

import java.util.Optional;
import org.immutables.value.Value;

/** Where a fact comes from: a publication, a table, a page. The attributes follow DCAT and Dublin Core (W3C DCAT 2). */
@Value.Immutable
@ValueStyle
public abstract class Source implements Identified {
    Source() {}

    /** Who published it ({@code dcterms:publisher}); absent where unknown. */
    public abstract Optional<LocalizedText> publisher();

    /**
     * When it was published ({@code dcterms:issued}); absent where unknown. It does not date the facts: those say it
     * themselves.
     */
    public abstract Optional<PartialDate> published();

    /** When it was read, since pages change; absent where nobody noted it. */
    public abstract Optional<PartialDate> retrieved();

    /** Where it can be found, as a rule a URL ({@code dcat:landingPage}); absent for what is only on paper or was only said. */
    public abstract Optional<String> link();

    /** On which terms it may be used, as an SPDX licence id or in words ({@code dcterms:license}); absent where unknown. */
    public abstract Optional<String> licence();

    /** Remarks, such as the page or table that is meant; absent where there are none. */
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
