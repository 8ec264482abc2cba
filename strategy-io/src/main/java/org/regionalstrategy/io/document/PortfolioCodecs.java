package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.assessment.Optimality;
import org.regionalstrategy.model.assessment.PackageChoice;
import org.regionalstrategy.model.assessment.PackageChoiceBuilder;
import org.regionalstrategy.model.assessment.Policy;
import org.regionalstrategy.model.assessment.PolicyComparison;
import org.regionalstrategy.model.assessment.PolicyComparisonBuilder;
import org.regionalstrategy.model.assessment.PolicyOutcome;
import org.regionalstrategy.model.assessment.PolicyOutcomeBuilder;
import org.regionalstrategy.model.assessment.PortfolioFinding;
import org.regionalstrategy.model.assessment.PortfolioFindingBuilder;
import org.regionalstrategy.model.assessment.Rejection;
import org.regionalstrategy.model.assessment.RejectionBuilder;
import org.regionalstrategy.model.assessment.RejectionReason;
import org.regionalstrategy.model.assessment.SharedInfrastructure;
import org.regionalstrategy.model.assessment.SharedInfrastructureBuilder;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.product.ProductPackage;

/** The choice of packages under the budget, and the comparison of policies. */
final class PortfolioCodecs {
    static final Codec<PackageChoice> PACKAGE_CHOICE = Fields.of(
                    "package choice", PackageChoice::builder, PackageChoiceBuilder::build)
            .required(
                    "productPackage",
                    CommonCodecs.ref(ProductPackage.class),
                    PackageChoice::productPackage,
                    PackageChoiceBuilder::productPackage,
                    "The package.")
            .list(
                    "additions",
                    AdditionCodec.ADDITION,
                    PackageChoice::additions,
                    PackageChoiceBuilder::addAllAdditions,
                    "What opens its gate.")
            .required(
                    "cost",
                    CommonCodecs.MONEY,
                    PackageChoice::cost,
                    PackageChoiceBuilder::cost,
                    "Its own cost, without infrastructure.")
            .required(
                    "expectedValue",
                    Codecs.NUMBER,
                    PackageChoice::expectedValue,
                    PackageChoiceBuilder::expectedValue,
                    "Its expected value.")
            .codec();

    static final Codec<SharedInfrastructure> SHARED_INFRASTRUCTURE = Fields.of(
                    "shared infrastructure", SharedInfrastructure::builder, SharedInfrastructureBuilder::build)
            .required(
                    "infrastructure",
                    CommonCodecs.ref(Infrastructure.class),
                    SharedInfrastructure::infrastructure,
                    SharedInfrastructureBuilder::infrastructure,
                    "What is built.")
            .required(
                    "cost",
                    CommonCodecs.MONEY,
                    SharedInfrastructure::cost,
                    SharedInfrastructureBuilder::cost,
                    "Its capital cost, paid once.")
            .list(
                    "usedBy",
                    CommonCodecs.ref(ProductPackage.class),
                    SharedInfrastructure::usedBy,
                    SharedInfrastructureBuilder::addAllUsedBy,
                    "The chosen packages that need it.")
            .codec();

    static final Codec<Rejection> REJECTION = Fields.of("rejection", Rejection::builder, RejectionBuilder::build)
            .required(
                    "productPackage",
                    CommonCodecs.ref(ProductPackage.class),
                    Rejection::productPackage,
                    RejectionBuilder::productPackage,
                    "The package.")
            .required(
                    "reason", Codecs.choice(RejectionReason.class), Rejection::reason, RejectionBuilder::reason, "Why.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    Rejection::explanation,
                    RejectionBuilder::explanation,
                    "Why, with figures.")
            .codec();

    static final Codec<PortfolioFinding> PORTFOLIO_FINDING = Fields.of(
                    "portfolio finding", PortfolioFinding::builder, PortfolioFindingBuilder::build)
            .required(
                    "budget",
                    CommonCodecs.MONEY,
                    PortfolioFinding::budget,
                    PortfolioFindingBuilder::budget,
                    "The budget.")
            .list(
                    "chosen",
                    PACKAGE_CHOICE,
                    PortfolioFinding::chosen,
                    PortfolioFindingBuilder::addAllChosen,
                    "The packages chosen.")
            .list(
                    "infrastructure",
                    SHARED_INFRASTRUCTURE,
                    PortfolioFinding::infrastructure,
                    PortfolioFindingBuilder::addAllInfrastructure,
                    "The infrastructure that it builds.")
            .list(
                    "rejected",
                    REJECTION,
                    PortfolioFinding::rejected,
                    PortfolioFindingBuilder::addAllRejected,
                    "The packages left out.")
            .required(
                    "cost", CommonCodecs.MONEY, PortfolioFinding::cost, PortfolioFindingBuilder::cost, "What it costs.")
            .required(
                    "expectedValue",
                    Codecs.NUMBER,
                    PortfolioFinding::expectedValue,
                    PortfolioFindingBuilder::expectedValue,
                    "Its expected value.")
            .required(
                    "bound",
                    Codecs.NUMBER,
                    PortfolioFinding::bound,
                    PortfolioFindingBuilder::bound,
                    "No choice within the budget is worth more.")
            .required(
                    "optimality",
                    Codecs.choice(Optimality.class),
                    PortfolioFinding::optimality,
                    PortfolioFindingBuilder::optimality,
                    "Whether the choice is proven optimal.")
            .texts(
                    "settings",
                    PortfolioFinding::settings,
                    PortfolioFindingBuilder::putAllSettings,
                    "The method and thresholds by name.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    PortfolioFinding::warnings,
                    PortfolioFindingBuilder::addAllWarnings,
                    "What a reader should know.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    PortfolioFinding::explanation,
                    PortfolioFindingBuilder::explanation,
                    "The value by package.")
            .codec();

    static final Codec<PolicyOutcome> POLICY_OUTCOME = Fields.of(
                    "policy outcome", PolicyOutcome::builder, PolicyOutcomeBuilder::build)
            .required(
                    "policy",
                    Codecs.choice(Policy.class),
                    PolicyOutcome::policy,
                    PolicyOutcomeBuilder::policy,
                    "The policy.")
            .list(
                    "packages",
                    CommonCodecs.ref(ProductPackage.class),
                    PolicyOutcome::packages,
                    PolicyOutcomeBuilder::addAllPackages,
                    "The packages that it can pay for.")
            .required(
                    "expectedValue",
                    Codecs.NUMBER,
                    PolicyOutcome::expectedValue,
                    PolicyOutcomeBuilder::expectedValue,
                    "Their expected value.")
            .required("cost", CommonCodecs.MONEY, PolicyOutcome::cost, PolicyOutcomeBuilder::cost, "What they cost.")
            .required(
                    "unspent",
                    CommonCodecs.MONEY,
                    PolicyOutcome::unspent,
                    PolicyOutcomeBuilder::unspent,
                    "What is left of the budget.")
            .required(
                    "concentration",
                    FindingCodecs.MEASURE,
                    PolicyOutcome::concentration,
                    PolicyOutcomeBuilder::concentration,
                    "The Herfindahl index of the value over the packages.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    PolicyOutcome::explanation,
                    PolicyOutcomeBuilder::explanation,
                    "How the budget was divided.")
            .codec();

    static final Codec<PolicyComparison> POLICY_COMPARISON = Fields.of(
                    "policy comparison", PolicyComparison::builder, PolicyComparisonBuilder::build)
            .list(
                    "outcomes",
                    POLICY_OUTCOME,
                    PolicyComparison::outcomes,
                    PolicyComparisonBuilder::addAllOutcomes,
                    "The outcome of each policy.")
            .texts(
                    "settings",
                    PolicyComparison::settings,
                    PolicyComparisonBuilder::putAllSettings,
                    "The method and thresholds by name.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    PolicyComparison::warnings,
                    PolicyComparisonBuilder::addAllWarnings,
                    "What a reader should know.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    PolicyComparison::explanation,
                    PolicyComparisonBuilder::explanation,
                    "The comparison in a sentence.")
            .codec();

    private PortfolioCodecs() {}
}
