package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.assessment.cooperation.ChanceTest;
import org.regionalstrategy.model.assessment.cooperation.ChanceTestBuilder;
import org.regionalstrategy.model.assessment.cooperation.CrossingTies;
import org.regionalstrategy.model.assessment.cooperation.IndustryComparison;
import org.regionalstrategy.model.assessment.cooperation.IndustryComparisonBuilder;
import org.regionalstrategy.model.assessment.cooperation.IndustryCount;
import org.regionalstrategy.model.assessment.cooperation.IndustryMix;
import org.regionalstrategy.model.assessment.cooperation.IndustryRelation;
import org.regionalstrategy.model.assessment.cooperation.PValue;
import org.regionalstrategy.model.region.Classification;

/** Communities held against industries. */
final class IndustryCodecs {
    static final Codec<PValue> P_VALUE = Fields.of("p-value", PValueParts::new, PValueParts::build)
            .required(
                    "value",
                    Codecs.NUMBER,
                    PValue::value,
                    PValueParts::value,
                    "The probability under chance, above 0 and at most 1.")
            .required(
                    "standardError",
                    Codecs.NUMBER,
                    PValue::standardError,
                    PValueParts::standardError,
                    "The standard error of its estimate.")
            .codec();

    static final Codec<ChanceTest> CHANCE_TEST = Fields.of("chance test", ChanceTest::builder, ChanceTestBuilder::build)
            .required(
                    "observed",
                    Codecs.NUMBER,
                    ChanceTest::observed,
                    ChanceTestBuilder::observed,
                    "The figure that was observed.")
            .required(
                    "mean", Codecs.NUMBER, ChanceTest::mean, ChanceTestBuilder::mean, "Its mean over random divisions.")
            .required(
                    "standardDeviation",
                    Codecs.NUMBER,
                    ChanceTest::standardDeviation,
                    ChanceTestBuilder::standardDeviation,
                    "Its standard deviation over them.")
            .required(
                    "above",
                    P_VALUE,
                    ChanceTest::above,
                    ChanceTestBuilder::above,
                    "The probability of a figure as high or higher.")
            .required(
                    "below",
                    P_VALUE,
                    ChanceTest::below,
                    ChanceTestBuilder::below,
                    "The probability of a figure as low or lower.")
            .required(
                    "permutations",
                    Codecs.WHOLE_NUMBER,
                    ChanceTest::permutations,
                    ChanceTestBuilder::permutations,
                    "How many random divisions there were.")
            .codec();

    static final Codec<IndustryCount> INDUSTRY_COUNT = Fields.of(
                    "industry count", IndustryCountParts::new, IndustryCountParts::build)
            .required(
                    "industry",
                    Codecs.TOKEN,
                    IndustryCount::industry,
                    IndustryCountParts::industry,
                    "The leading digits of its code.")
            .required(
                    "organizations",
                    Codecs.WHOLE_NUMBER,
                    IndustryCount::organizations,
                    IndustryCountParts::organizations,
                    "How many belong to it.")
            .codec();

    static final Codec<IndustryMix> INDUSTRY_MIX = Fields.of(
                    "industry mix", IndustryMixParts::new, IndustryMixParts::build)
            .list(
                    "members",
                    CommunityCodecs.ORGANIZATION_ID,
                    IndustryMix::members,
                    IndustryMixParts::members,
                    "The members of the community.")
            .list(
                    "industries",
                    INDUSTRY_COUNT,
                    IndustryMix::industries,
                    IndustryMixParts::industries,
                    "How many members each industry has.")
            .required(
                    "entropy",
                    FindingCodecs.MEASURE,
                    IndustryMix::entropy,
                    IndustryMixParts::entropy,
                    "The Shannon entropy of the shares of industries, in nats.")
            .codec();

    static final Codec<CrossingTies> CROSSING_TIES = Fields.of(
                    "crossing ties", CrossingTiesParts::new, CrossingTiesParts::build)
            .required(
                    "ties",
                    Codecs.WHOLE_NUMBER,
                    CrossingTies::ties,
                    CrossingTiesParts::ties,
                    "The ties whose two ends have a kind.")
            .required(
                    "share",
                    FindingCodecs.MEASURE,
                    CrossingTies::share,
                    CrossingTiesParts::share,
                    "The share of them whose ends differ, from 0 to 1.")
            .required(
                    "weightedShare",
                    FindingCodecs.MEASURE,
                    CrossingTies::weightedShare,
                    CrossingTiesParts::weightedShare,
                    "The share of their weight on ties whose ends differ, from 0 to 1.")
            .codec();

    static final Codec<IndustryComparison> INDUSTRY_COMPARISON = Fields.of(
                    "industry comparison", IndustryComparison::builder, IndustryComparisonBuilder::build)
            .optional(
                    "classification",
                    CommonCodecs.ref(Classification.class),
                    IndustryComparison::classification,
                    IndustryComparisonBuilder::classification,
                    "The classification of the industries.")
            .texts(
                    "industries",
                    IndustryComparison::industries,
                    IndustryComparisonBuilder::putAllIndustries,
                    "The industry of each organization that has one, by id.")
            .list(
                    "inSeveral",
                    CommunityCodecs.ORGANIZATION_ID,
                    IndustryComparison::inSeveral,
                    IndustryComparisonBuilder::addAllInSeveral,
                    "The organizations with activities in several industries.")
            .list(
                    "inNone",
                    CommunityCodecs.ORGANIZATION_ID,
                    IndustryComparison::inNone,
                    IndustryComparisonBuilder::addAllInNone,
                    "The organizations without an industry.")
            .required(
                    "compared",
                    Codecs.WHOLE_NUMBER,
                    IndustryComparison::compared,
                    IndustryComparisonBuilder::compared,
                    "How many organizations have both an industry and a tie.")
            .required(
                    "adjustedRand",
                    FindingCodecs.MEASURE,
                    IndustryComparison::adjustedRand,
                    IndustryComparisonBuilder::adjustedRand,
                    "How far communities and industries agree, by the adjusted Rand index.")
            .required(
                    "adjustedMutualInformation",
                    FindingCodecs.MEASURE,
                    IndustryComparison::adjustedMutualInformation,
                    IndustryComparisonBuilder::adjustedMutualInformation,
                    "The same by the adjusted mutual information.")
            .optional(
                    "agreementTest",
                    CHANCE_TEST,
                    IndustryComparison::agreementTest,
                    IndustryComparisonBuilder::agreementTest,
                    "The adjusted Rand index against industries dealt at random.")
            .required(
                    "relation",
                    Codecs.choice(IndustryRelation.class),
                    IndustryComparison::relation,
                    IndustryComparisonBuilder::relation,
                    "What the communities are to industries.")
            .list(
                    "mixes",
                    INDUSTRY_MIX,
                    IndustryComparison::mixes,
                    IndustryComparisonBuilder::addAllMixes,
                    "The industries inside each community.")
            .required(
                    "acrossIndustries",
                    CROSSING_TIES,
                    IndustryComparison::acrossIndustries,
                    IndustryComparisonBuilder::acrossIndustries,
                    "The ties that cross industries.")
            .optional(
                    "acrossIndustriesTest",
                    CHANCE_TEST,
                    IndustryComparison::acrossIndustriesTest,
                    IndustryComparisonBuilder::acrossIndustriesTest,
                    "The share of ties across industries against industries dealt at random.")
            .required(
                    "acrossHelix",
                    CROSSING_TIES,
                    IndustryComparison::acrossHelix,
                    IndustryComparisonBuilder::acrossHelix,
                    "The ties that cross roles in the quadruple helix.")
            .texts(
                    "settings",
                    IndustryComparison::settings,
                    IndustryComparisonBuilder::putAllSettings,
                    "Methods and bounds by name.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    IndustryComparison::warnings,
                    IndustryComparisonBuilder::addAllWarnings,
                    "What a reader should know.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    IndustryComparison::explanation,
                    IndustryComparisonBuilder::explanation,
                    "Why, in a sentence.")
            .codec();

    private IndustryCodecs() {}
}
