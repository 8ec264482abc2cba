package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.ActivityBuilder;
import org.regionalstrategy.model.region.ActivityMapping;
import org.regionalstrategy.model.region.ActivityMappingBuilder;
import org.regionalstrategy.model.region.Classification;
import org.regionalstrategy.model.region.ClassificationBuilder;
import org.regionalstrategy.model.region.Concordance;
import org.regionalstrategy.model.region.ConcordanceBuilder;
import org.regionalstrategy.model.region.Region;
import org.regionalstrategy.model.region.RegionBuilder;
import org.regionalstrategy.model.region.RegionKind;

/** Regions, classifications and activities. */
final class RegionCodecs {
    static final Codec<Region> REGION = CommonCodecs.entity(
                    "region", Region::builder, RegionBuilder::build, RegionBuilder::id, RegionBuilder::name)
            .required(
                    "kind",
                    Codecs.choice(RegionKind.class),
                    Region::kind,
                    RegionBuilder::kind,
                    "What kind of territory it is.")
            .texts("codes", Region::codes, RegionBuilder::putAllCodes, "Its codes by scheme.")
            .optional(
                    "parent",
                    CommonCodecs.ref(Region.class),
                    Region::parent,
                    RegionBuilder::parent,
                    "The region that contains it.")
            .optionalNumber("areaKm2", Region::areaKm2, RegionBuilder::areaKm2, "The area in square kilometres.")
            .optional(
                    "validFrom",
                    CommonCodecs.DATE,
                    Region::validFrom,
                    RegionBuilder::validFrom,
                    "The first day on which it exists within its borders.")
            .optional(
                    "validTo",
                    CommonCodecs.DATE,
                    Region::validTo,
                    RegionBuilder::validTo,
                    "The last day on which it exists within its borders.")
            .optional(
                    "geometry", Codecs.TEXT, Region::geometry, RegionBuilder::geometry, "Where its shape can be found.")
            .list(
                    "comparators",
                    CommonCodecs.ref(Region.class),
                    Region::comparators,
                    RegionBuilder::addAllComparators,
                    "Regions that it is usually compared with.")
            .plus(CommonCodecs.known(
                    RegionBuilder::notes,
                    RegionBuilder::since,
                    RegionBuilder::addAllSources,
                    RegionBuilder::illustrative))
            .codec();

    static final Codec<Classification> CLASSIFICATION = CommonCodecs.entity(
                    "classification",
                    Classification::builder,
                    ClassificationBuilder::build,
                    ClassificationBuilder::id,
                    ClassificationBuilder::name)
            .optional(
                    "version",
                    Codecs.TEXT,
                    Classification::version,
                    ClassificationBuilder::version,
                    "The version of the scheme.")
            .plus(CommonCodecs.known(
                    ClassificationBuilder::notes,
                    ClassificationBuilder::since,
                    ClassificationBuilder::addAllSources,
                    ClassificationBuilder::illustrative))
            .codec();

    static final Codec<Activity> ACTIVITY = CommonCodecs.entity(
                    "activity", Activity::builder, ActivityBuilder::build, ActivityBuilder::id, ActivityBuilder::name)
            .required(
                    "classification",
                    CommonCodecs.ref(Classification.class),
                    Activity::classification,
                    ActivityBuilder::classification,
                    "The scheme that it belongs to.")
            .required(
                    "notation",
                    Codecs.TOKEN,
                    Activity::notation,
                    ActivityBuilder::notation,
                    "Its code within the scheme, in quotes.")
            .optional(
                    "broader",
                    CommonCodecs.ref(Activity.class),
                    Activity::broader,
                    ActivityBuilder::broader,
                    "The activity that contains it.")
            .plus(CommonCodecs.known(
                    ActivityBuilder::notes,
                    ActivityBuilder::since,
                    ActivityBuilder::addAllSources,
                    ActivityBuilder::illustrative))
            .codec();

    static final Codec<ActivityMapping> ACTIVITY_MAPPING = Fields.of(
                    "activity mapping", ActivityMapping::builder, ActivityMappingBuilder::build)
            .required(
                    "origin",
                    CommonCodecs.ref(Activity.class),
                    ActivityMapping::origin,
                    ActivityMappingBuilder::origin,
                    "The activity that is translated.")
            .required(
                    "target",
                    CommonCodecs.ref(Activity.class),
                    ActivityMapping::target,
                    ActivityMappingBuilder::target,
                    "The activity that it becomes.")
            .withDefault(
                    "weight",
                    Codecs.NUMBER,
                    1.0,
                    ActivityMapping::weight,
                    ActivityMappingBuilder::weight,
                    "The part of the origin that becomes the target, from 0 to 1.")
            .codec();

    static final Codec<Concordance> CONCORDANCE = CommonCodecs.entity(
                    "concordance",
                    Concordance::builder,
                    ConcordanceBuilder::build,
                    ConcordanceBuilder::id,
                    ConcordanceBuilder::name)
            .required(
                    "origin",
                    CommonCodecs.ref(Classification.class),
                    Concordance::origin,
                    ConcordanceBuilder::origin,
                    "The scheme that is translated.")
            .required(
                    "target",
                    CommonCodecs.ref(Classification.class),
                    Concordance::target,
                    ConcordanceBuilder::target,
                    "The scheme that it is translated into.")
            .list(
                    "mappings",
                    ACTIVITY_MAPPING,
                    Concordance::mappings,
                    ConcordanceBuilder::addAllMappings,
                    "Which activity becomes which.")
            .plus(CommonCodecs.known(
                    ConcordanceBuilder::notes,
                    ConcordanceBuilder::since,
                    ConcordanceBuilder::addAllSources,
                    ConcordanceBuilder::illustrative))
            .codec();

    private RegionCodecs() {}
}
