package org.regionalstrategy.model.assessment.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.LocalizedText;

/** What was found of cooperation in a strategy: who holds it together, and what hangs on it. */
@Value.Immutable
@ValueStyle
public abstract class CooperationFinding {
    CooperationFinding() {}

    /** What each organization contributes to opening packages. */
    public abstract StrategyContributions contributions();

    /** On what the opening of packages hangs, on decisions above all. */
    public abstract StrategyDependency dependency();

    /** The communities that links show. */
    public abstract CommunityDetection communities();

    /** These communities held against industries. */
    public abstract IndustryComparison industries();

    /** The same held against the declared communities. */
    public abstract DeclaredComparison declared();

    /** For each package, in the order of the strategy, the communities and connected groups that meet its requirements. */
    public abstract ImmutableList<MeetingFinding> meetings();

    /** Who stands between others, and which packages close without them. */
    public abstract Brokerage brokerage();

    /** Which organizations from outside would open closed packages. */
    public abstract PartnerAssessment partners();

    /** Which organizations that have no link should have one. */
    public abstract LinkAssessment suggestedLinks();

    /** Which infrastructure is enough for all packages that share its capacity. */
    public abstract CapacityAssessment capacities();

    /** How links of cooperation became the network that communities, groups and brokers were sought in. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What a reader has to know of it as a whole; each part has its own beside. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** The gist in a sentence. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract CooperationFindingBuilder toBuilder();

    public static CooperationFindingBuilder builder() {
        return new CooperationFindingBuilder();
    }
}
