package org.regionalstrategy.model.session;

import com.google.common.collect.ImmutableList;
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

    /**
     * Between which levels it is valued; absent means between the worst and the best score of the packages compared, so that
     * ranks depend on which are compared.
     */
    public abstract Optional<CriterionScale> scale();

    /** What packages reach on it, each package once; empty where nobody has said. */
    public abstract ImmutableList<PackageScore> scores();

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
