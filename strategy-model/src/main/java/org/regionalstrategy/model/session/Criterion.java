package org.regionalstrategy.model.session;

import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.Entity;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.evidence.Direction;

/** A measure by which packages are compared (a criterion of multi-criteria decision analysis). */
@Value.Immutable
@ValueStyle
public abstract class Criterion implements Entity {
    Criterion() {}

    /** Whether more is better. */
    public abstract Direction direction();

    /** The unit it is measured in; absent where it has none, as a share or a score. */
    public abstract Optional<String> unit();

    /** A reference to this criterion. */
    public Ref<Criterion> ref() {
        return Ref.of(Criterion.class, id());
    }

    /** A builder that holds these values. */
    public abstract CriterionBuilder toBuilder();

    public static CriterionBuilder builder() {
        return new CriterionBuilder();
    }
}
