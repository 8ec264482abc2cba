package org.regionalstrategy.model.region;

import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.Ref;

/**
 * A category of a classification: an industry, a product group, a field of research (a SKOS concept; its name is the {@code
 * skos:prefLabel}).
 */
@Value.Immutable
@ValueStyle
public abstract class Activity implements Entity {
    Activity() {}

    /** The scheme it belongs to ({@code skos:inScheme}). */
    public abstract Ref<Classification> classification();

    /** Its code within the scheme, such as {@code 26.1}, unique there ({@code skos:notation}). */
    public abstract String notation();

    /** The next broader category of the same scheme ({@code skos:broader}); absent for a top category. No cycles. */
    public abstract Optional<Ref<Activity>> broader();

    /** A reference to this activity. */
    public Ref<Activity> ref() {
        return Ref.of(Activity.class, id());
    }

    /** A builder that holds these values. */
    public abstract ActivityBuilder toBuilder();

    public static ActivityBuilder builder() {
        return new ActivityBuilder();
    }
}
