package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.assessment.structure.IndexKind;
import org.regionalstrategy.model.assessment.structure.RankRange;
import org.regionalstrategy.model.assessment.structure.SimilarRegion;
import org.regionalstrategy.model.assessment.structure.StructureFinding;
import org.regionalstrategy.model.assessment.structure.StructureFindingBuilder;
import org.regionalstrategy.model.assessment.structure.StructureIndex;
import org.regionalstrategy.model.assessment.structure.StructureIndexBuilder;
import org.regionalstrategy.model.assessment.structure.VarietyFinding;
import org.regionalstrategy.model.assessment.structure.VarietyFindingBuilder;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.region.Region;

/** The structure of a region among those like it. */
final class StructureCodecs {
    static final Codec<RankRange> RANK_RANGE = Fields.of("rank range", RankRangeParts::new, RankRangeParts::build)
            .required("highest", Codecs.NUMBER, RankRange::highest, RankRangeParts::highest, "The best of the ranks.")
            .required("lowest", Codecs.NUMBER, RankRange::lowest, RankRangeParts::lowest, "The worst of them.")
            .codec();

    static final Codec<StructureIndex> STRUCTURE_INDEX = Fields.of(
                    "structure index", StructureIndex::builder, StructureIndexBuilder::build)
            .required(
                    "kind",
                    Codecs.choice(IndexKind.class),
                    StructureIndex::kind,
                    StructureIndexBuilder::kind,
                    "What it tells.")
            .required("value", FindingCodecs.MEASURE, StructureIndex::value, StructureIndexBuilder::value, "Its value.")
            .required(
                    "rank",
                    FindingCodecs.MEASURE,
                    StructureIndex::rank,
                    StructureIndexBuilder::rank,
                    "How many regions have a greater value, and 1.")
            .required(
                    "ranked",
                    Codecs.WHOLE_NUMBER,
                    StructureIndex::ranked,
                    StructureIndexBuilder::ranked,
                    "How many regions have a value.")
            .optional(
                    "rankRange",
                    RANK_RANGE,
                    StructureIndex::rankRange,
                    StructureIndexBuilder::rankRange,
                    "Between which ranks the region moves as others are left out.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    StructureIndex::explanation,
                    StructureIndexBuilder::explanation,
                    "The index in a sentence.")
            .codec();

    static final Codec<SimilarRegion> SIMILAR_REGION = Fields.of(
                    "similar region", SimilarRegionParts::new, SimilarRegionParts::build)
            .required(
                    "region",
                    CommonCodecs.ref(Region.class),
                    SimilarRegion::region,
                    SimilarRegionParts::region,
                    "The region.")
            .required(
                    "distance",
                    Codecs.NUMBER,
                    SimilarRegion::distance,
                    SimilarRegionParts::distance,
                    "How far its structure lies apart, 0 to 1.")
            .codec();

    static final Codec<StructureFinding> STRUCTURE_FINDING = Fields.of(
                    "structure finding", StructureFinding::builder, StructureFindingBuilder::build)
            .required(
                    "indicator",
                    CommonCodecs.ref(Indicator.class),
                    StructureFinding::indicator,
                    StructureFindingBuilder::indicator,
                    "The indicator.")
            .required(
                    "year",
                    Codecs.WHOLE_NUMBER,
                    StructureFinding::year,
                    StructureFindingBuilder::year,
                    "The year of the figures.")
            .required(
                    "regions",
                    Codecs.WHOLE_NUMBER,
                    StructureFinding::regions,
                    StructureFindingBuilder::regions,
                    "How many regions are compared.")
            .required(
                    "activities",
                    Codecs.WHOLE_NUMBER,
                    StructureFinding::activities,
                    StructureFindingBuilder::activities,
                    "By how many activities.")
            .list(
                    "indices",
                    STRUCTURE_INDEX,
                    StructureFinding::indices,
                    StructureFindingBuilder::addAllIndices,
                    "The indices, each kind once.")
            .list(
                    "similar",
                    SIMILAR_REGION,
                    StructureFinding::similar,
                    StructureFindingBuilder::addAllSimilar,
                    "The regions whose structure is nearest.")
            .texts(
                    "settings",
                    StructureFinding::settings,
                    StructureFindingBuilder::putAllSettings,
                    "Methods and bounds by name.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    StructureFinding::warnings,
                    StructureFindingBuilder::addAllWarnings,
                    "What a reader should know.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    StructureFinding::explanation,
                    StructureFindingBuilder::explanation,
                    "The gist in a sentence.")
            .codec();

    static final Codec<VarietyFinding> VARIETY_FINDING = Fields.of(
                    "variety finding", VarietyFinding::builder, VarietyFindingBuilder::build)
            .required(
                    "indicator",
                    CommonCodecs.ref(Indicator.class),
                    VarietyFinding::indicator,
                    VarietyFindingBuilder::indicator,
                    "The indicator.")
            .required(
                    "year",
                    Codecs.WHOLE_NUMBER,
                    VarietyFinding::year,
                    VarietyFindingBuilder::year,
                    "The year of the figures.")
            .required(
                    "activities",
                    Codecs.WHOLE_NUMBER,
                    VarietyFinding::activities,
                    VarietyFindingBuilder::activities,
                    "By how many activities.")
            .required(
                    "groups",
                    Codecs.WHOLE_NUMBER,
                    VarietyFinding::groups,
                    VarietyFindingBuilder::groups,
                    "In how many groups these are.")
            .required(
                    "total",
                    FindingCodecs.MEASURE,
                    VarietyFinding::total,
                    VarietyFindingBuilder::total,
                    "The entropy of all activities, in bits.")
            .required(
                    "related",
                    FindingCodecs.MEASURE,
                    VarietyFinding::related,
                    VarietyFindingBuilder::related,
                    "The entropy inside the groups.")
            .required(
                    "unrelated",
                    FindingCodecs.MEASURE,
                    VarietyFinding::unrelated,
                    VarietyFindingBuilder::unrelated,
                    "The entropy between the groups.")
            .texts(
                    "settings",
                    VarietyFinding::settings,
                    VarietyFindingBuilder::putAllSettings,
                    "The method and its settings by name.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    VarietyFinding::warnings,
                    VarietyFindingBuilder::addAllWarnings,
                    "What a reader should know.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    VarietyFinding::explanation,
                    VarietyFindingBuilder::explanation,
                    "Both parts, with the figures.")
            .codec();

    private StructureCodecs() {}
}
