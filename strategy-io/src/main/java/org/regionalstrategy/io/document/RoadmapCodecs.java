package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.assessment.roadmap.PackageDelay;
import org.regionalstrategy.model.assessment.roadmap.PackageEntry;
import org.regionalstrategy.model.assessment.roadmap.PackageEntryBuilder;
import org.regionalstrategy.model.assessment.roadmap.RoadmapFinding;
import org.regionalstrategy.model.assessment.roadmap.RoadmapFindingBuilder;
import org.regionalstrategy.model.assessment.roadmap.RoadmapStep;
import org.regionalstrategy.model.assessment.roadmap.RoadmapStepBuilder;
import org.regionalstrategy.model.assessment.roadmap.SlipFinding;
import org.regionalstrategy.model.assessment.roadmap.SlipFindingBuilder;
import org.regionalstrategy.model.assessment.roadmap.StepKind;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.programme.Project;

/** What waits for what, when packages enter their markets, and what a slip costs. */
final class RoadmapCodecs {
    static final Codec<RoadmapStep> ROADMAP_STEP = Fields.of(
                    "roadmap step", RoadmapStep::builder, RoadmapStepBuilder::build)
            .required(
                    "id", Codecs.TOKEN, RoadmapStep::id, RoadmapStepBuilder::id, "What other findings refer to it by.")
            .required(
                    "kind", Codecs.choice(StepKind.class), RoadmapStep::kind, RoadmapStepBuilder::kind, "What is done.")
            .required(
                    "name",
                    CommonCodecs.LOCALIZED,
                    RoadmapStep::name,
                    RoadmapStepBuilder::name,
                    "What is done, in words.")
            .optional(
                    "addition",
                    AdditionCodec.ADDITION,
                    RoadmapStep::addition,
                    RoadmapStepBuilder::addition,
                    "What it adds, in steps that open a gate.")
            .optional(
                    "project",
                    CommonCodecs.ref(Project.class),
                    RoadmapStep::project,
                    RoadmapStepBuilder::project,
                    "The project that runs.")
            .optional(
                    "productPackage",
                    CommonCodecs.ref(ProductPackage.class),
                    RoadmapStep::productPackage,
                    RoadmapStepBuilder::productPackage,
                    "The package that enters its market.")
            .list(
                    "waitsFor",
                    Codecs.TOKEN,
                    RoadmapStep::waitsFor,
                    RoadmapStepBuilder::addAllWaitsFor,
                    "The steps that must come first.")
            .list(
                    "packages",
                    CommonCodecs.ref(ProductPackage.class),
                    RoadmapStep::packages,
                    RoadmapStepBuilder::addAllPackages,
                    "The packages that wait for it.")
            .required(
                    "unlocks",
                    FindingCodecs.MEASURE,
                    RoadmapStep::unlocks,
                    RoadmapStepBuilder::unlocks,
                    "Sales a year that are expected of these packages.")
            .required(
                    "durationMonths",
                    FindingCodecs.MEASURE,
                    RoadmapStep::durationMonths,
                    RoadmapStepBuilder::durationMonths,
                    "How many months it takes.")
            .required(
                    "earliestStart",
                    FindingCodecs.MEASURE,
                    RoadmapStep::earliestStart,
                    RoadmapStepBuilder::earliestStart,
                    "The month in which it can start at the earliest.")
            .required(
                    "startNotBefore",
                    Codecs.WHOLE_NUMBER,
                    RoadmapStep::startNotBefore,
                    RoadmapStepBuilder::startNotBefore,
                    "No earlier than in this month it starts.")
            .required(
                    "earliestFinish",
                    FindingCodecs.MEASURE,
                    RoadmapStep::earliestFinish,
                    RoadmapStepBuilder::earliestFinish,
                    "The month in which it can be finished at the earliest.")
            .required(
                    "finishNotBefore",
                    Codecs.WHOLE_NUMBER,
                    RoadmapStep::finishNotBefore,
                    RoadmapStepBuilder::finishNotBefore,
                    "No earlier than in this month it is finished.")
            .required(
                    "latestStart",
                    FindingCodecs.MEASURE,
                    RoadmapStep::latestStart,
                    RoadmapStepBuilder::latestStart,
                    "The month in which it must start at the latest.")
            .required(
                    "latestFinish",
                    FindingCodecs.MEASURE,
                    RoadmapStep::latestFinish,
                    RoadmapStepBuilder::latestFinish,
                    "The month in which it must be finished at the latest.")
            .required(
                    "slack",
                    FindingCodecs.MEASURE,
                    RoadmapStep::slack,
                    RoadmapStepBuilder::slack,
                    "How many months it may slip before a package is late.")
            .required(
                    "critical",
                    Codecs.TRUTH,
                    RoadmapStep::critical,
                    RoadmapStepBuilder::critical,
                    "Whether any slip delays a package.")
            .required(
                    "rank",
                    Codecs.WHOLE_NUMBER,
                    RoadmapStep::rank,
                    RoadmapStepBuilder::rank,
                    "Its place in the order of work, from 1.")
            .required(
                    "illustrative",
                    Codecs.TRUTH,
                    RoadmapStep::illustrative,
                    RoadmapStepBuilder::illustrative,
                    "Whether its duration or date is illustrative.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    RoadmapStep::explanation,
                    RoadmapStepBuilder::explanation,
                    "Its dates, what it unlocks, and what it rests on.")
            .codec();

    static final Codec<PackageEntry> PACKAGE_ENTRY = Fields.of(
                    "package entry", PackageEntry::builder, PackageEntryBuilder::build)
            .required(
                    "productPackage",
                    CommonCodecs.ref(ProductPackage.class),
                    PackageEntry::productPackage,
                    PackageEntryBuilder::productPackage,
                    "The package.")
            .required(
                    "entry",
                    FindingCodecs.MEASURE,
                    PackageEntry::entry,
                    PackageEntryBuilder::entry,
                    "The earliest month.")
            .required(
                    "notBefore",
                    Codecs.WHOLE_NUMBER,
                    PackageEntry::notBefore,
                    PackageEntryBuilder::notBefore,
                    "No earlier than in this month it enters.")
            .optional(
                    "year",
                    CommonCodecs.YEAR,
                    PackageEntry::year,
                    PackageEntryBuilder::year,
                    "The year of the earliest entry.")
            .required(
                    "horizon",
                    CommonCodecs.YEAR,
                    PackageEntry::horizon,
                    PackageEntryBuilder::horizon,
                    "The year by which it is to be on its market.")
            .required(
                    "margin",
                    FindingCodecs.MEASURE,
                    PackageEntry::margin,
                    PackageEntryBuilder::margin,
                    "Months from the earliest entry to the end of that year.")
            .list(
                    "criticalPath",
                    Codecs.TOKEN,
                    PackageEntry::criticalPath,
                    PackageEntryBuilder::addAllCriticalPath,
                    "The steps of a longest way to its entry.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    PackageEntry::explanation,
                    PackageEntryBuilder::explanation,
                    "The months that each step of that way adds.")
            .codec();

    static final Codec<PackageDelay> PACKAGE_DELAY = Fields.of(
                    "package delay", PackageDelayParts::new, PackageDelayParts::build)
            .required(
                    "productPackage",
                    CommonCodecs.ref(ProductPackage.class),
                    PackageDelay::productPackage,
                    PackageDelayParts::productPackage,
                    "The package.")
            .required(
                    "months",
                    FindingCodecs.MEASURE,
                    PackageDelay::months,
                    PackageDelayParts::months,
                    "By how many months it enters later.")
            .required(
                    "valueLost",
                    FindingCodecs.MEASURE,
                    PackageDelay::valueLost,
                    PackageDelayParts::valueLost,
                    "Sales that are lost by the end of the horizon.")
            .codec();

    static final Codec<SlipFinding> SLIP_FINDING = Fields.of(
                    "slip finding", SlipFinding::builder, SlipFindingBuilder::build)
            .required("step", Codecs.TOKEN, SlipFinding::step, SlipFindingBuilder::step, "The step.")
            .required(
                    "months",
                    Codecs.WHOLE_NUMBER,
                    SlipFinding::months,
                    SlipFindingBuilder::months,
                    "By how many months it slips.")
            .list(
                    "delays",
                    PACKAGE_DELAY,
                    SlipFinding::delays,
                    SlipFindingBuilder::addAllDelays,
                    "The packages that wait for it.")
            .required(
                    "valueLost",
                    FindingCodecs.MEASURE,
                    SlipFinding::valueLost,
                    SlipFindingBuilder::valueLost,
                    "Sales lost together.")
            .required(
                    "valueLostAtLeast",
                    Codecs.NUMBER,
                    SlipFinding::valueLostAtLeast,
                    SlipFindingBuilder::valueLostAtLeast,
                    "The sum of those that are defined.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    SlipFinding::explanation,
                    SlipFindingBuilder::explanation,
                    "The loss by package.")
            .codec();

    static final Codec<RoadmapFinding> ROADMAP_FINDING = Fields.of(
                    "roadmap finding", RoadmapFinding::builder, RoadmapFindingBuilder::build)
            .required(
                    "asOf",
                    CommonCodecs.DAY,
                    RoadmapFinding::asOf,
                    RoadmapFindingBuilder::asOf,
                    "The day from which months count.")
            .list(
                    "steps",
                    ROADMAP_STEP,
                    RoadmapFinding::steps,
                    RoadmapFindingBuilder::addAllSteps,
                    "The steps in the order of work.")
            .list(
                    "packages",
                    PACKAGE_ENTRY,
                    RoadmapFinding::packages,
                    RoadmapFindingBuilder::addAllPackages,
                    "The packages, the earliest on its market first.")
            .list(
                    "slips",
                    SLIP_FINDING,
                    RoadmapFinding::slips,
                    RoadmapFindingBuilder::addAllSlips,
                    "What a slip of each step costs, the costliest first.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    RoadmapFinding::explanation,
                    RoadmapFindingBuilder::explanation,
                    "The gist in a sentence.")
            .texts("settings", RoadmapFinding::settings, RoadmapFindingBuilder::putAllSettings, "Methods by name.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    RoadmapFinding::warnings,
                    RoadmapFindingBuilder::addAllWarnings,
                    "What a reader should know.")
            .codec();

    private RoadmapCodecs() {}
}
