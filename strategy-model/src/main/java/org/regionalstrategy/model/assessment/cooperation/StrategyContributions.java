package org.regionalstrategy.model.assessment.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.LocalizedText;

/** What each organization contributes to the packages of a strategy. */
@Value.Immutable
@ValueStyle
public abstract class StrategyContributions {
    StrategyContributions() {}

    /** By package, in the order of the strategy. */
    public abstract ImmutableList<PackageContributions> packages();

    /**
     * To the number of open packages: those who contribute, the greatest first, tied ones by id. The values add up to the number
     * of packages that organizations can open.
     */
    public abstract ImmutableList<ContributionFinding> toNumber();

    /**
     * To the market value of open packages, in the money unit; undefined where the value of a package to which the organization
     * contributes is. The greatest first, tied ones by id, undefined ones last.
     */
    public abstract ImmutableList<ContributionFinding> toValue();

    /** How many packages organizations can open together: by package, which add up to it. */
    public abstract Explanation explanation();

    /** The method and its settings. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader has to know. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** A builder that holds these values. */
    public abstract StrategyContributionsBuilder toBuilder();

    public static StrategyContributionsBuilder builder() {
        return new StrategyContributionsBuilder();
    }
}
