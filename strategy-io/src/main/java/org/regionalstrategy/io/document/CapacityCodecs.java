package org.regionalstrategy.io.document;

import com.google.common.collect.ImmutableSet;
import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.assessment.cooperation.CapacityAssessment;
import org.regionalstrategy.model.assessment.cooperation.CapacityAssessmentBuilder;
import org.regionalstrategy.model.assessment.cooperation.CapacityFinding;
import org.regionalstrategy.model.assessment.cooperation.CapacityFindingBuilder;
import org.regionalstrategy.model.assessment.cooperation.PackageDemand;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.product.ProductPackage;

/** Whether infrastructure is enough for the packages that share its capacity. */
final class CapacityCodecs {
    private static final Codec<ImmutableSet<Ref<ProductPackage>>> PACKAGES = Codecs.refined(
            Codecs.list(CommonCodecs.ref(ProductPackage.class)),
            "a list of packages",
            ImmutableSet::copyOf,
            ImmutableSet::asList);

    static final Codec<PackageDemand> PACKAGE_DEMAND = Fields.of(
                    "package demand", PackageDemandParts::new, PackageDemandParts::build)
            .required(
                    "productPackage",
                    CommonCodecs.ref(ProductPackage.class),
                    PackageDemand::productPackage,
                    PackageDemandParts::productPackage,
                    "The package.")
            .required(
                    "amount",
                    Codecs.NUMBER,
                    PackageDemand::amount,
                    PackageDemandParts::amount,
                    "What it takes, in the unit of the capacity.")
            .codec();

    static final Codec<CapacityFinding> CAPACITY_FINDING = Fields.of(
                    "capacity finding", CapacityFinding::builder, CapacityFindingBuilder::build)
            .required(
                    "infrastructure",
                    CommonCodecs.ref(Infrastructure.class),
                    CapacityFinding::infrastructure,
                    CapacityFindingBuilder::infrastructure,
                    "The infrastructure.")
            .required(
                    "capacity",
                    FindingCodecs.MEASURE,
                    CapacityFinding::capacity,
                    CapacityFindingBuilder::capacity,
                    "All of its capacity, in its unit.")
            .list(
                    "demands",
                    PACKAGE_DEMAND,
                    CapacityFinding::demands,
                    CapacityFindingBuilder::addAllDemands,
                    "What each package takes for certain.")
            .required(
                    "total",
                    Codecs.NUMBER,
                    CapacityFinding::total,
                    CapacityFindingBuilder::total,
                    "What they take together.")
            .required(
                    "left",
                    FindingCodecs.MEASURE,
                    CapacityFinding::left,
                    CapacityFindingBuilder::left,
                    "What they leave; below 0 where they do not fit together.")
            .list(
                    "conflicts",
                    PACKAGES,
                    CapacityFinding::conflicts,
                    CapacityFindingBuilder::addAllConflicts,
                    "The smallest sets of packages that take more than there is.")
            .withDefault(
                    "complete",
                    Codecs.TRUTH,
                    true,
                    CapacityFinding::complete,
                    CapacityFindingBuilder::complete,
                    "Whether these are all such sets.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    CapacityFinding::explanation,
                    CapacityFindingBuilder::explanation,
                    "The demands, which add up.")
            .codec();

    static final Codec<CapacityAssessment> CAPACITY_ASSESSMENT = Fields.of(
                    "capacity assessment", CapacityAssessment::builder, CapacityAssessmentBuilder::build)
            .list(
                    "infrastructure",
                    CAPACITY_FINDING,
                    CapacityAssessment::infrastructure,
                    CapacityAssessmentBuilder::addAllInfrastructure,
                    "Each infrastructure of which some package takes capacity.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    CapacityAssessment::explanation,
                    CapacityAssessmentBuilder::explanation,
                    "The gist in a sentence.")
            .texts(
                    "settings",
                    CapacityAssessment::settings,
                    CapacityAssessmentBuilder::putAllSettings,
                    "Methods and bounds by name.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    CapacityAssessment::warnings,
                    CapacityAssessmentBuilder::addAllWarnings,
                    "What a reader should know.")
            .codec();

    private CapacityCodecs() {}
}
