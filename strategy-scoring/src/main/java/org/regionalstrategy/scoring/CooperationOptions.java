package org.regionalstrategy.scoring;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.regionalstrategy.scoring.brokerage.BrokerOptions;
import org.regionalstrategy.scoring.community.CommunityOptions;
import org.regionalstrategy.scoring.community.IndustryOptions;
import org.regionalstrategy.scoring.community.NetworkOptions;
import org.regionalstrategy.scoring.contribution.ContributionOptions;
import org.regionalstrategy.scoring.dependency.DependencyOptions;
import org.regionalstrategy.scoring.linkage.LinkOptions;
import org.regionalstrategy.scoring.partner.PartnerOptions;

/** How cooperation is assessed; every result repeats its part in its settings. */
@Value.Immutable
@ValueStyle
public abstract class CooperationOptions {
    /** The most cut sets and the most path sets of a package in an assessment: a reader needs the smallest, not all. */
    public static final int DEFAULT_SETS = 100;

    /** A group unless set otherwise: an organization, its partners and theirs. */
    public static final int DEFAULT_GROUP_STEPS = 2;

    CooperationOptions() {}

    /** How links become the weights of a network. */
    @Value.Default
    public NetworkOptions network() {
        return NetworkOptions.defaults();
    }

    /** How communities are sought. */
    @Value.Default
    public CommunityOptions communities() {
        return CommunityOptions.defaults();
    }

    /** What an industry is. */
    @Value.Default
    public IndustryOptions industries() {
        return IndustryOptions.defaults();
    }

    /** Within how many steps organizations are a group that may meet a package, 0 or more. */
    @Value.Default
    public int groupSteps() {
        return DEFAULT_GROUP_STEPS;
    }

    /** How brokers are sought. */
    @Value.Default
    public BrokerOptions brokers() {
        return BrokerOptions.defaults();
    }

    /** What is taken to be there when organizations come together. */
    @Value.Default
    public ContributionOptions contributions() {
        return ContributionOptions.defaults();
    }

    /** What is taken to be there while decisions fall; at most {@value #DEFAULT_SETS} sets of a package unless set otherwise. */
    @Value.Default
    public DependencyOptions dependency() {
        return DependencyOptions.builder().sets(DEFAULT_SETS).build();
    }

    /** How many partners are sought, and what makes them good. */
    @Value.Default
    public PartnerOptions partners() {
        return PartnerOptions.defaults();
    }

    /** How many links are suggested, and what is taken to be there beside them. */
    @Value.Default
    public LinkOptions links() {
        return LinkOptions.defaults();
    }

    @Value.Check
    void check() {
        checkArgument(groupSteps() >= 0, "options: group steps must be >= 0: %s", groupSteps());
    }

    /** The same options with one seed for all methods that draw random numbers. */
    public CooperationOptions withSeed(long seed) {
        return toBuilder()
                .communities(communities().toBuilder().seed(seed).build())
                .industries(industries().toBuilder().seed(seed).build())
                .contributions(contributions().toBuilder()
                        .shapley(
                                contributions().shapley().toBuilder().seed(seed).build())
                        .build())
                .build();
    }

    public static CooperationOptions defaults() {
        return builder().build();
    }

    /** A builder that holds these values. */
    public abstract CooperationOptionsBuilder toBuilder();

    public static CooperationOptionsBuilder builder() {
        return new CooperationOptionsBuilder();
    }
}
