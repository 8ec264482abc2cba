package org.regionalstrategy.model.session;

import org.immutables.value.Value;
import org.regionalstrategy.model.common.LocalizedText;

/** What a session concluded. */
@Value.Immutable
@ValueStyle
public abstract class Conclusion {
    Conclusion() {}

    /** What others refer to it by, unique in its session. */
    public abstract String id();

    /** What was concluded, in the words of the session. */
    public abstract LocalizedText text();

    /** A builder that holds these values. */
    public abstract ConclusionBuilder toBuilder();

    public static ConclusionBuilder builder() {
        return new ConclusionBuilder();
    }
}
