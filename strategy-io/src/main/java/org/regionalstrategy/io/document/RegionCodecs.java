package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.ActivityBuilder;
import org.regionalstrategy.model.region.Classification;
import org.regionalstrategy.model.region.ClassificationBuilder;
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

    private RegionCodecs() {}
}
