package org.regionalstrategy.model.assessment.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;

/** How the open packages of a strategy hang on decisions. */
@Value.Immutable
@ValueStyle
public abstract class StrategyDependency {
    StrategyDependency() {}

    /** By package, in the order of the strategy. */
    public abstract ImmutableList<PackageDependency> packages();

    /** Decisions on which some package hangs, the most expected packages first, tied ones by id, undefined ones last. */
    public abstract ImmutableList<DecisionDependency> decisions();

    /** The expected number of open packages, 0 to their number; undefined if the probability of one is. */
    public abstract Measure expectedPackages();

    /** The least that it can be, whatever the probabilities that nobody has judged. */
    public abstract double leastPackages();

    /** The most that it can be, whatever the probabilities that nobody has judged. */
    public abstract double mostPackages();

    /** The expected market value of open packages, in the money unit; undefined if a probability or a value in it is. */
    public abstract Measure expectedValue();

    /** The expected number by package, where it is defined. */
    public abstract Explanation explanation();

    /** The method and its settings. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader has to know. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** A builder that holds these values. */
    public abstract StrategyDependencyBuilder toBuilder();

    public static StrategyDependencyBuilder builder() {
        return new StrategyDependencyBuilder();
    }
}
