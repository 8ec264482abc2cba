package org.regionalstrategy.model.assessment.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.region.Classification;

/** Communities held against industries. */
@Value.Immutable
@ValueStyle
public abstract class IndustryComparison {
    IndustryComparison() {}

    /** The classification of the industries; absent if no organization has an activity. */
    public abstract Optional<Ref<Classification>> classification();

    /** The industry of each organization that has one, by id: the leading digits of the code of its activity. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> industries();

    /** The organizations with activities in several industries, whatever was made of them. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> inSeveral();

    /** The organizations without an industry: those without a code, and those left out for having several. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<String> inNone();

    /** How many organizations were compared: those that have both an industry and a tie. */
    public abstract int compared();

    /**
     * How far the two divisions of the compared organizations agree, by the adjusted Rand index, at most 1: 1 if communities are
     * industries, 0 by chance.
     */
    public abstract Measure adjustedRand();

    /** The same by the adjusted mutual information, at most 1. */
    public abstract Measure adjustedMutualInformation();

    /**
     * The adjusted Rand index against industries dealt at random. Given the sizes of groups it rises and falls with the number of
     * pairs that share both, which is what is counted. Absent where no random division could differ.
     */
    public abstract Optional<ChanceTest> agreementTest();

    /** What the communities are to industries, by the test at its level. */
    public abstract IndustryRelation relation();

    /** The industries inside each community of two members or more. */
    public abstract ImmutableList<IndustryMix> mixes();

    /** The ties that cross industries. */
    public abstract CrossingTies acrossIndustries();

    /** The share of ties across industries against industries dealt at random. Absent where no random division could differ. */
    public abstract Optional<ChanceTest> acrossIndustriesTest();

    /** The ties that cross roles in the quadruple helix. */
    public abstract CrossingTies acrossHelix();

    /** The method, options and version as text. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What to keep in mind. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** What was found, in words. */
    public abstract Explanation explanation();

    /** A builder that holds these values. */
    public abstract IndustryComparisonBuilder toBuilder();

    public static IndustryComparisonBuilder builder() {
        return new IndustryComparisonBuilder();
    }
}
