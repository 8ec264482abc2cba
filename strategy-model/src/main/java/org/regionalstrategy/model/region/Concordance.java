package org.regionalstrategy.model.region;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.Ref;

/**
 * How the activities of one classification correspond to those of another (SKOS mapping relations, with weights): a
 * correspondence table, as statistical offices publish them.
 */
@Value.Immutable
@ValueStyle
public abstract class Concordance implements Entity {
    Concordance() {}

    /** The scheme that is translated. */
    public abstract Ref<Classification> origin();

    /** The scheme that it is translated into. */
    public abstract Ref<Classification> target();

    /** Which activity becomes which, and in which part. */
    public abstract ImmutableList<ActivityMapping> mappings();

    /** A reference to this concordance. */
    public Ref<Concordance> ref() {
        return Ref.of(Concordance.class, id());
    }

    /** A builder that holds these values. */
    public abstract ConcordanceBuilder toBuilder();

    public static ConcordanceBuilder builder() {
        return new ConcordanceBuilder();
    }
}
