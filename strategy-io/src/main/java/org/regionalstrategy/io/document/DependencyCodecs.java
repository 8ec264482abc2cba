package org.regionalstrategy.io.document;

import com.google.common.collect.ImmutableSet;
import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.assessment.cooperation.DecisionDependency;
import org.regionalstrategy.model.assessment.cooperation.DecisionDependencyBuilder;
import org.regionalstrategy.model.assessment.cooperation.ImportanceFinding;
import org.regionalstrategy.model.assessment.cooperation.ImportanceFindingBuilder;
import org.regionalstrategy.model.assessment.cooperation.PackageDependency;
import org.regionalstrategy.model.assessment.cooperation.PackageDependencyBuilder;
import org.regionalstrategy.model.assessment.cooperation.ProbabilityBounds;
import org.regionalstrategy.model.assessment.cooperation.StrategyDependency;
import org.regionalstrategy.model.assessment.cooperation.StrategyDependencyBuilder;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.product.ProductPackage;

/** On what the opening of packages hangs. */
final class DependencyCodecs {
    private static final Codec<ImmutableSet<Ref<?>>> COMPONENTS = Codecs.refined(
            Codecs.list(ComponentCodec.COMPONENT), "a list of components", ImmutableSet::copyOf, ImmutableSet::asList);

    static final Codec<ProbabilityBounds> PROBABILITY_BOUNDS = Fields.of(
                    "probability bounds", ProbabilityBoundsParts::new, ProbabilityBoundsParts::build)
            .required(
                    "lower",
                    Codecs.NUMBER,
                    ProbabilityBounds::lower,
                    ProbabilityBoundsParts::lower,
                    "At least this, from 0 to 1.")
            .required(
                    "upper",
                    Codecs.NUMBER,
                    ProbabilityBounds::upper,
                    ProbabilityBoundsParts::upper,
                    "At most this, from 0 to 1.")
            .codec();

    static final Codec<ImportanceFinding> IMPORTANCE_FINDING = Fields.of(
                    "importance finding", ImportanceFinding::builder, ImportanceFindingBuilder::build)
            .required(
                    "component",
                    ComponentCodec.COMPONENT,
                    ImportanceFinding::component,
                    ImportanceFindingBuilder::component,
                    "On what it hangs.")
            .required(
                    "probability",
                    FindingCodecs.MEASURE,
                    ImportanceFinding::probability,
                    ImportanceFindingBuilder::probability,
                    "The probability that it is there, from 0 to 1.")
            .required(
                    "birnbaum",
                    FindingCodecs.MEASURE,
                    ImportanceFinding::birnbaum,
                    ImportanceFindingBuilder::birnbaum,
                    "The probability that the gate is open with it, less that without it.")
            .required(
                    "fussellVesely",
                    FindingCodecs.MEASURE,
                    ImportanceFinding::fussellVesely,
                    ImportanceFindingBuilder::fussellVesely,
                    "The probability that a cut set with it is missing, given that the gate is closed.")
            .required(
                    "criticality",
                    FindingCodecs.MEASURE,
                    ImportanceFinding::criticality,
                    ImportanceFindingBuilder::criticality,
                    "The probability that the gate is closed for want of it, given that it is closed.")
            .required(
                    "rank",
                    Codecs.WHOLE_NUMBER,
                    ImportanceFinding::rank,
                    ImportanceFindingBuilder::rank,
                    "How many have a greater Birnbaum importance, and 1.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    ImportanceFinding::explanation,
                    ImportanceFindingBuilder::explanation,
                    "Why, in a sentence.")
            .codec();

    static final Codec<PackageDependency> PACKAGE_DEPENDENCY = Fields.of(
                    "package dependency", PackageDependency::builder, PackageDependencyBuilder::build)
            .required(
                    "productPackage",
                    CommonCodecs.ref(ProductPackage.class),
                    PackageDependency::productPackage,
                    PackageDependencyBuilder::productPackage,
                    "The package.")
            .required(
                    "openProbability",
                    FindingCodecs.MEASURE,
                    PackageDependency::openProbability,
                    PackageDependencyBuilder::openProbability,
                    "The probability that its gate is open.")
            .required(
                    "bounds",
                    PROBABILITY_BOUNDS,
                    PackageDependency::bounds,
                    PackageDependencyBuilder::bounds,
                    "Between what that probability lies whatever nobody has judged.")
            .list(
                    "importances",
                    IMPORTANCE_FINDING,
                    PackageDependency::importances,
                    PackageDependencyBuilder::addAllImportances,
                    "Its components, the most important first.")
            .list(
                    "cutSets",
                    COMPONENTS,
                    PackageDependency::cutSets,
                    PackageDependencyBuilder::addAllCutSets,
                    "Minimal sets without which the gate is closed, the smallest first.")
            .required(
                    "allCutSets",
                    Codecs.TRUTH,
                    PackageDependency::allCutSets,
                    PackageDependencyBuilder::allCutSets,
                    "Whether these are all.")
            .list(
                    "pathSets",
                    COMPONENTS,
                    PackageDependency::pathSets,
                    PackageDependencyBuilder::addAllPathSets,
                    "Minimal sets with which the gate is open, the smallest first.")
            .required(
                    "allPathSets",
                    Codecs.TRUTH,
                    PackageDependency::allPathSets,
                    PackageDependencyBuilder::allPathSets,
                    "Whether these are all.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    PackageDependency::explanation,
                    PackageDependencyBuilder::explanation,
                    "Why, in a sentence.")
            .codec();

    static final Codec<DecisionDependency> DECISION_DEPENDENCY = Fields.of(
                    "decision dependency", DecisionDependency::builder, DecisionDependencyBuilder::build)
            .required(
                    "decision",
                    CommonCodecs.ref(Decision.class),
                    DecisionDependency::decision,
                    DecisionDependencyBuilder::decision,
                    "The decision.")
            .required(
                    "probability",
                    FindingCodecs.MEASURE,
                    DecisionDependency::probability,
                    DecisionDependencyBuilder::probability,
                    "The probability that it is adopted, from 0 to 1.")
            .required(
                    "packages",
                    FindingCodecs.MEASURE,
                    DecisionDependency::packages,
                    DecisionDependencyBuilder::packages,
                    "The expected open packages if it is adopted, less those if it is refused.")
            .required(
                    "value",
                    FindingCodecs.MEASURE,
                    DecisionDependency::value,
                    DecisionDependencyBuilder::value,
                    "The same in expected market value.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    DecisionDependency::explanation,
                    DecisionDependencyBuilder::explanation,
                    "Why, in a sentence.")
            .codec();

    static final Codec<StrategyDependency> STRATEGY_DEPENDENCY = Fields.of(
                    "strategy dependency", StrategyDependency::builder, StrategyDependencyBuilder::build)
            .list(
                    "packages",
                    PACKAGE_DEPENDENCY,
                    StrategyDependency::packages,
                    StrategyDependencyBuilder::addAllPackages,
                    "On what each package hangs.")
            .list(
                    "decisions",
                    DECISION_DEPENDENCY,
                    StrategyDependency::decisions,
                    StrategyDependencyBuilder::addAllDecisions,
                    "The decisions, those on which most packages hang first.")
            .required(
                    "expectedPackages",
                    FindingCodecs.MEASURE,
                    StrategyDependency::expectedPackages,
                    StrategyDependencyBuilder::expectedPackages,
                    "The expected number of open packages.")
            .required(
                    "leastPackages",
                    Codecs.NUMBER,
                    StrategyDependency::leastPackages,
                    StrategyDependencyBuilder::leastPackages,
                    "The least that it can be, whatever nobody has judged.")
            .required(
                    "mostPackages",
                    Codecs.NUMBER,
                    StrategyDependency::mostPackages,
                    StrategyDependencyBuilder::mostPackages,
                    "The most that it can be.")
            .required(
                    "expectedValue",
                    FindingCodecs.MEASURE,
                    StrategyDependency::expectedValue,
                    StrategyDependencyBuilder::expectedValue,
                    "The expected market value of open packages.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    StrategyDependency::explanation,
                    StrategyDependencyBuilder::explanation,
                    "Why, in a sentence.")
            .texts(
                    "settings",
                    StrategyDependency::settings,
                    StrategyDependencyBuilder::putAllSettings,
                    "Methods and bounds by name.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    StrategyDependency::warnings,
                    StrategyDependencyBuilder::addAllWarnings,
                    "What a reader should know.")
            .codec();

    private DependencyCodecs() {}
}
