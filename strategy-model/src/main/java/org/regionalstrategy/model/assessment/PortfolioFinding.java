package org.regionalstrategy.model.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Money;

/** A choice of packages within a budget, with infrastructure that they share and pay once. */
@Value.Immutable
@ValueStyle
public abstract class PortfolioFinding {
    PortfolioFinding() {}

    /** The budget. */
    public abstract Money budget();

    /** The packages chosen. */
    public abstract ImmutableList<PackageChoice> chosen();

    /** The infrastructure it builds. */
    public abstract ImmutableList<SharedInfrastructure> infrastructure();

    /** The packages left out. */
    public abstract ImmutableList<Rejection> rejected();

    /** What it costs; at most the budget. */
    public abstract Money cost();

    /** Its expected value: the sum over the packages. */
    public abstract double expectedValue();

    /** No choice within the budget is worth more than this. */
    public abstract double bound();

    /** Whether the choice is proven optimal. */
    public abstract Optimality optimality();

    /** The method and thresholds by which this was found, and the version of the library, by name. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader has to know before relying on it. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** The value by package. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract PortfolioFindingBuilder toBuilder();

    public static PortfolioFindingBuilder builder() {
        return new PortfolioFindingBuilder();
    }
}
