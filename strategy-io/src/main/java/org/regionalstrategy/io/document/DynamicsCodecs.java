package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.assessment.dynamics.ActivityGrowth;
import org.regionalstrategy.model.assessment.dynamics.ActivityGrowthBuilder;
import org.regionalstrategy.model.assessment.dynamics.EntryFinding;
import org.regionalstrategy.model.assessment.dynamics.EntryFindingBuilder;
import org.regionalstrategy.model.assessment.dynamics.EntrySkill;
import org.regionalstrategy.model.assessment.dynamics.EntrySkillBuilder;
import org.regionalstrategy.model.assessment.dynamics.GrowthFinding;
import org.regionalstrategy.model.assessment.dynamics.GrowthFindingBuilder;
import org.regionalstrategy.model.assessment.dynamics.GrowthParts;
import org.regionalstrategy.model.assessment.dynamics.GrowthPartsBuilder;
import org.regionalstrategy.model.assessment.dynamics.TurnoverFinding;
import org.regionalstrategy.model.assessment.dynamics.TurnoverFindingBuilder;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Region;

/** How a region changes: of what its growth consists, and what its past says of relatedness. */
final class DynamicsCodecs {
    static final Codec<GrowthParts> GROWTH_PARTS = Fields.of(
                    "growth parts", GrowthParts::builder, GrowthPartsBuilder::build)
            .required(
                    "change",
                    FindingCodecs.MEASURE,
                    GrowthParts::change,
                    GrowthPartsBuilder::change,
                    "The change from the start to the end.")
            .required(
                    "national",
                    FindingCodecs.MEASURE,
                    GrowthParts::national,
                    GrowthPartsBuilder::national,
                    "What would have come about had all grown as the reference did as a whole.")
            .required(
                    "industryMix",
                    FindingCodecs.MEASURE,
                    GrowthParts::industryMix,
                    GrowthPartsBuilder::industryMix,
                    "What the growth of the activities in the reference adds.")
            .required(
                    "regionalShift",
                    FindingCodecs.MEASURE,
                    GrowthParts::regionalShift,
                    GrowthPartsBuilder::regionalShift,
                    "What the region gained beyond that.")
            .codec();

    static final Codec<ActivityGrowth> ACTIVITY_GROWTH = Fields.of(
                    "activity growth", ActivityGrowth::builder, ActivityGrowthBuilder::build)
            .required(
                    "activity",
                    CommonCodecs.ref(Activity.class),
                    ActivityGrowth::activity,
                    ActivityGrowthBuilder::activity,
                    "The activity.")
            .required(
                    "growth",
                    GROWTH_PARTS,
                    ActivityGrowth::growth,
                    ActivityGrowthBuilder::growth,
                    "Its change and the parts of it.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    ActivityGrowth::explanation,
                    ActivityGrowthBuilder::explanation,
                    "The change by its parts, with the figures.")
            .codec();

    static final Codec<GrowthFinding> GROWTH_FINDING = Fields.of(
                    "growth finding", GrowthFinding::builder, GrowthFindingBuilder::build)
            .required(
                    "indicator",
                    CommonCodecs.ref(Indicator.class),
                    GrowthFinding::indicator,
                    GrowthFindingBuilder::indicator,
                    "The indicator.")
            .optional(
                    "reference",
                    CommonCodecs.ref(Region.class),
                    GrowthFinding::reference,
                    GrowthFindingBuilder::reference,
                    "The larger region that it is compared with.")
            .optionalWholeNumber("start", GrowthFinding::start, GrowthFindingBuilder::start, "The first year.")
            .optionalWholeNumber("end", GrowthFinding::end, GrowthFindingBuilder::end, "The last year.")
            .required(
                    "activities",
                    Codecs.WHOLE_NUMBER,
                    GrowthFinding::activities,
                    GrowthFindingBuilder::activities,
                    "How many activities are added up.")
            .required(
                    "total",
                    GROWTH_PARTS,
                    GrowthFinding::total,
                    GrowthFindingBuilder::total,
                    "The change of all of them together and its parts.")
            .list(
                    "largest",
                    ACTIVITY_GROWTH,
                    GrowthFinding::largest,
                    GrowthFindingBuilder::addAllLargest,
                    "The activities whose change is the largest.")
            .texts(
                    "settings",
                    GrowthFinding::settings,
                    GrowthFindingBuilder::putAllSettings,
                    "The method and its settings by name.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    GrowthFinding::warnings,
                    GrowthFindingBuilder::addAllWarnings,
                    "What a reader should know.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    GrowthFinding::explanation,
                    GrowthFindingBuilder::explanation,
                    "The change by its parts.")
            .codec();

    static final Codec<EntrySkill> ENTRY_SKILL = Fields.of("entry skill", EntrySkill::builder, EntrySkillBuilder::build)
            .required(
                    "atRisk",
                    Codecs.WHOLE_NUMBER,
                    EntrySkill::atRisk,
                    EntrySkillBuilder::atRisk,
                    "How often an activity could have entered a region that lacked it.")
            .required(
                    "entered",
                    Codecs.WHOLE_NUMBER,
                    EntrySkill::entered,
                    EntrySkillBuilder::entered,
                    "How many of them entered.")
            .required(
                    "baseRate",
                    FindingCodecs.MEASURE,
                    EntrySkill::baseRate,
                    EntrySkillBuilder::baseRate,
                    "The share of those that entered, from 0 to 1.")
            .required(
                    "logOdds",
                    FindingCodecs.MEASURE,
                    EntrySkill::logOdds,
                    EntrySkillBuilder::logOdds,
                    "The change of the log odds of entry from a density of 0 to one of 1.")
            .optional(
                    "interval",
                    FindingCodecs.INTERVAL,
                    EntrySkill::interval,
                    EntrySkillBuilder::interval,
                    "The interval of the log odds.")
            .required(
                    "auc",
                    FindingCodecs.MEASURE,
                    EntrySkill::auc,
                    EntrySkillBuilder::auc,
                    "The area under the curve out of sample, from 0 to 1, one half being chance.")
            .codec();

    static final Codec<EntryFinding> ENTRY_FINDING = Fields.of(
                    "entry finding", EntryFinding::builder, EntryFindingBuilder::build)
            .required(
                    "indicator",
                    CommonCodecs.ref(Indicator.class),
                    EntryFinding::indicator,
                    EntryFindingBuilder::indicator,
                    "The indicator.")
            .list(
                    "years",
                    Codecs.WHOLE_NUMBER,
                    EntryFinding::years,
                    EntryFindingBuilder::addAllYears,
                    "The years between which entries are counted.")
            .required(
                    "regions",
                    Codecs.WHOLE_NUMBER,
                    EntryFinding::regions,
                    EntryFindingBuilder::regions,
                    "How many regions are compared.")
            .required(
                    "activities",
                    Codecs.WHOLE_NUMBER,
                    EntryFinding::activities,
                    EntryFindingBuilder::activities,
                    "By how many activities.")
            .required("own", ENTRY_SKILL, EntryFinding::own, EntryFindingBuilder::own, "In the region itself.")
            .required("all", ENTRY_SKILL, EntryFinding::all, EntryFindingBuilder::all, "In all regions together.")
            .texts(
                    "settings",
                    EntryFinding::settings,
                    EntryFindingBuilder::putAllSettings,
                    "The method and its settings by name.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    EntryFinding::warnings,
                    EntryFindingBuilder::addAllWarnings,
                    "What a reader should know.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    EntryFinding::explanation,
                    EntryFindingBuilder::explanation,
                    "The gist in a sentence.")
            .codec();

    static final Codec<TurnoverFinding> TURNOVER_FINDING = Fields.of(
                    "turnover finding", TurnoverFinding::builder, TurnoverFindingBuilder::build)
            .required(
                    "indicator",
                    CommonCodecs.ref(Indicator.class),
                    TurnoverFinding::indicator,
                    TurnoverFindingBuilder::indicator,
                    "The indicator.")
            .list(
                    "years",
                    Codecs.WHOLE_NUMBER,
                    TurnoverFinding::years,
                    TurnoverFindingBuilder::addAllYears,
                    "The first and the last year that are compared.")
            .required(
                    "regions",
                    Codecs.WHOLE_NUMBER,
                    TurnoverFinding::regions,
                    TurnoverFindingBuilder::regions,
                    "How many regions are compared.")
            .required(
                    "activities",
                    Codecs.WHOLE_NUMBER,
                    TurnoverFinding::activities,
                    TurnoverFindingBuilder::activities,
                    "By how many activities.")
            .list(
                    "entered",
                    CommonCodecs.ref(Activity.class),
                    TurnoverFinding::entered,
                    TurnoverFindingBuilder::addAllEntered,
                    "What the region lacked in the first year and had in the last.")
            .list(
                    "left",
                    CommonCodecs.ref(Activity.class),
                    TurnoverFinding::left,
                    TurnoverFindingBuilder::addAllLeft,
                    "What the region had in the first year and lacked in the last.")
            .required(
                    "entryRate",
                    FindingCodecs.MEASURE,
                    TurnoverFinding::entryRate,
                    TurnoverFindingBuilder::entryRate,
                    "The share of what it lacked that entered, from 0 to 1.")
            .required(
                    "exitRate",
                    FindingCodecs.MEASURE,
                    TurnoverFinding::exitRate,
                    TurnoverFindingBuilder::exitRate,
                    "The share of what it had that left, from 0 to 1.")
            .required(
                    "entryRateOfAll",
                    FindingCodecs.MEASURE,
                    TurnoverFinding::entryRateOfAll,
                    TurnoverFindingBuilder::entryRateOfAll,
                    "The entry rate of all regions together.")
            .required(
                    "exitRateOfAll",
                    FindingCodecs.MEASURE,
                    TurnoverFinding::exitRateOfAll,
                    TurnoverFindingBuilder::exitRateOfAll,
                    "The exit rate of all regions together.")
            .texts(
                    "settings",
                    TurnoverFinding::settings,
                    TurnoverFindingBuilder::putAllSettings,
                    "The method and its settings by name.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    TurnoverFinding::warnings,
                    TurnoverFindingBuilder::addAllWarnings,
                    "What a reader should know.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    TurnoverFinding::explanation,
                    TurnoverFindingBuilder::explanation,
                    "The gist in a sentence.")
            .codec();

    private DynamicsCodecs() {}
}
