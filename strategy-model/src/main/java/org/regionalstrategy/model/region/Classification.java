package org.regionalstrategy.model.region;

import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.Ref;

/** A scheme that classifies activities, such as ISIC, NACE, OKVED or HS (a SKOS concept scheme). */
@Value.Immutable
@ValueStyle
public abstract class Classification implements Entity {
    Classification() {}

    /** The edition of the scheme, such as {@code Rev. 2}; absent where there is only one or it is not known. */
    public abstract Optional<String> version();

    /** A reference to this classification. */
    public Ref<Classification> ref() {
        return Ref.of(Classification.class, id());
    }

    /** A builder that holds these values. */
    public abstract ClassificationBuilder toBuilder();

    public static ClassificationBuilder builder() {
        return new ClassificationBuilder();
    }
}
