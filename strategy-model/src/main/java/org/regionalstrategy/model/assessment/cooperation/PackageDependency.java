package org.regionalstrategy.model.assessment.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.product.ProductPackage;

/** What an open gate of a package hangs on. */
@Value.Immutable
@ValueStyle
public abstract class PackageDependency {
    PackageDependency() {}

    /** The package. */
    public abstract Ref<ProductPackage> productPackage();

    /**
     * The probability that its gate is open; undefined where it hangs on a decision whose probability nobody has judged, or
     * where it could not be calculated exactly.
     */
    public abstract Measure openProbability();

    /** Between what that probability lies whatever the unjudged ones are; both ends are equal if it is defined. */
    public abstract ProbabilityBounds bounds();

    /** Its components, the greatest Birnbaum importance first, tied ones by type and id, undefined ones last. */
    public abstract ImmutableList<ImportanceFinding> importances();

    /**
     * The minimal cut sets: without all components of one the gate is closed whatever else is there, with any of them it need not
     * be. The smallest first. None if the gate is open without anything; the empty one if nothing known opens it.
     */
    public abstract ImmutableList<ImmutableSet<Ref<?>>> cutSets();

    /** Whether these are all cut sets; false where a bound cut the list. */
    public abstract boolean allCutSets();

    /** The minimal path sets: with all components of one the gate is open, without any of them it need not be. */
    public abstract ImmutableList<ImmutableSet<Ref<?>>> pathSets();

    /** Whether these are all path sets; false where a bound cut the list. */
    public abstract boolean allPathSets();

    /** How probable an open gate is and on what it hangs the most. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract PackageDependencyBuilder toBuilder();

    public static PackageDependencyBuilder builder() {
        return new PackageDependencyBuilder();
    }
}
