package org.regionalstrategy.scoring.community;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.immutables.value.Value;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.common.LocalizedText;

/** Communities held against industries. */
@Value.Immutable
@ValueStyle
public abstract class IndustryComparison {
    IndustryComparison() {}

    /** The industries of the organizations, and who has none. */
    public abstract Industries industries();

    /** How many organizations were compared: those that have both an industry and a tie. */
    public abstract int compared();

    /** How far the two divisions of the compared organizations agree: 1 if communities are industries, 0 by chance. */
    public abstract PartitionAgreement agreement();

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

    /** The options. */
    public abstract IndustryOptions options();

    /** The method, options and version as text. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<String, String> settings();

    /** What to keep in mind. */
    public abstract ImmutableList<LocalizedText> warnings();

    /** What was found, in words. */
    public abstract Explanation explanation();

    static IndustryComparisonBuilder builder() {
        return new IndustryComparisonBuilder();
    }
}
