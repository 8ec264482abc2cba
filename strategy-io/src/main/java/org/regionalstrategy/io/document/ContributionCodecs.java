package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.assessment.cooperation.ContributionFinding;
import org.regionalstrategy.model.assessment.cooperation.ContributionFindingBuilder;
import org.regionalstrategy.model.assessment.cooperation.PackageContributions;
import org.regionalstrategy.model.assessment.cooperation.PackageContributionsBuilder;
import org.regionalstrategy.model.assessment.cooperation.ShapleyMethod;
import org.regionalstrategy.model.assessment.cooperation.StrategyContributions;
import org.regionalstrategy.model.assessment.cooperation.StrategyContributionsBuilder;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.product.ProductPackage;

/** What organizations contribute to the opening of packages. */
final class ContributionCodecs {
    static final Codec<ContributionFinding> CONTRIBUTION_FINDING = Fields.of(
                    "contribution finding", ContributionFinding::builder, ContributionFindingBuilder::build)
            .required(
                    "organization",
                    CommonCodecs.ref(Organization.class),
                    ContributionFinding::organization,
                    ContributionFindingBuilder::organization,
                    "The organization.")
            .required(
                    "value",
                    FindingCodecs.MEASURE,
                    ContributionFinding::value,
                    ContributionFindingBuilder::value,
                    "Its Shapley value.")
            .required(
                    "standardError",
                    FindingCodecs.MEASURE,
                    ContributionFinding::standardError,
                    ContributionFindingBuilder::standardError,
                    "The standard error of the value; 0 if it is exact, undefined if the value is.")
            .required(
                    "rank",
                    Codecs.WHOLE_NUMBER,
                    ContributionFinding::rank,
                    ContributionFindingBuilder::rank,
                    "How many contribute more, and 1.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    ContributionFinding::explanation,
                    ContributionFindingBuilder::explanation,
                    "Why, in a sentence.")
            .codec();

    static final Codec<PackageContributions> PACKAGE_CONTRIBUTIONS = Fields.of(
                    "package contributions", PackageContributions::builder, PackageContributionsBuilder::build)
            .required(
                    "productPackage",
                    CommonCodecs.ref(ProductPackage.class),
                    PackageContributions::productPackage,
                    PackageContributionsBuilder::productPackage,
                    "The package.")
            .list(
                    "contributions",
                    CONTRIBUTION_FINDING,
                    PackageContributions::contributions,
                    PackageContributionsBuilder::addAllContributions,
                    "Those who contribute, the greatest value first.")
            .required(
                    "openToAll",
                    Codecs.TRUTH,
                    PackageContributions::openToAll,
                    PackageContributionsBuilder::openToAll,
                    "Whether all organizations together meet the requirements.")
            .required(
                    "openToNobody",
                    Codecs.TRUTH,
                    PackageContributions::openToNobody,
                    PackageContributionsBuilder::openToNobody,
                    "Whether they are met without any organization.")
            .required(
                    "method",
                    Codecs.choice(ShapleyMethod.class),
                    PackageContributions::method,
                    PackageContributionsBuilder::method,
                    "How the values were found.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    PackageContributions::explanation,
                    PackageContributionsBuilder::explanation,
                    "Why, in a sentence.")
            .codec();

    static final Codec<StrategyContributions> STRATEGY_CONTRIBUTIONS = Fields.of(
                    "strategy contributions", StrategyContributions::builder, StrategyContributionsBuilder::build)
            .list(
                    "packages",
                    PACKAGE_CONTRIBUTIONS,
                    StrategyContributions::packages,
                    StrategyContributionsBuilder::addAllPackages,
                    "The contributions by package.")
            .list(
                    "toNumber",
                    CONTRIBUTION_FINDING,
                    StrategyContributions::toNumber,
                    StrategyContributionsBuilder::addAllToNumber,
                    "What each contributes to the number of open packages, the greatest first.")
            .list(
                    "toValue",
                    CONTRIBUTION_FINDING,
                    StrategyContributions::toValue,
                    StrategyContributionsBuilder::addAllToValue,
                    "What each contributes to the market value of open packages, the greatest first.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    StrategyContributions::explanation,
                    StrategyContributionsBuilder::explanation,
                    "Why, in a sentence.")
            .texts(
                    "settings",
                    StrategyContributions::settings,
                    StrategyContributionsBuilder::putAllSettings,
                    "Methods and bounds by name.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    StrategyContributions::warnings,
                    StrategyContributionsBuilder::addAllWarnings,
                    "What a reader should know.")
            .codec();

    private ContributionCodecs() {}
}
