package org.regionalstrategy.model.assessment.cooperation;

import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.Decision;

/** How many packages are expected to hang on a decision. */
@Value.Immutable
@ValueStyle
public abstract class DecisionDependency {
    DecisionDependency() {}

    /** The decision. */
    public abstract Ref<Decision> decision();

    /** The probability, 0 to 1, that it is adopted; undefined for an open one whose probability nobody has judged. */
    public abstract Measure probability();

    /** The expected number of open packages if it is adopted, less that if it is refused: the sum of Birnbaum importances. */
    public abstract Measure packages();

    /** The expected market value of open packages if it is adopted, less that if it is refused, in the money unit. */
    public abstract Measure value();

    /** The number of packages by package. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract DecisionDependencyBuilder toBuilder();

    public static DecisionDependencyBuilder builder() {
        return new DecisionDependencyBuilder();
    }
}
