package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.assessment.relatedness.AddedDensity;
import org.regionalstrategy.model.assessment.relatedness.AddedDensityBuilder;
import org.regionalstrategy.model.assessment.relatedness.ComplementarityFinding;
import org.regionalstrategy.model.assessment.relatedness.ComplementarityFindingBuilder;
import org.regionalstrategy.model.assessment.relatedness.ComplementaryRegion;
import org.regionalstrategy.model.assessment.relatedness.ComplementaryRegionBuilder;
import org.regionalstrategy.model.assessment.relatedness.Quadrant;
import org.regionalstrategy.model.assessment.relatedness.QuadrantActivity;
import org.regionalstrategy.model.assessment.relatedness.QuadrantActivityBuilder;
import org.regionalstrategy.model.assessment.relatedness.QuadrantFinding;
import org.regionalstrategy.model.assessment.relatedness.QuadrantFindingBuilder;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Region;

/** What a region could turn to, and with whom. */
final class RelatednessCodecs {
    static final Codec<QuadrantActivity> QUADRANT_ACTIVITY = Fields.of(
                    "activity in a quadrant", QuadrantActivity::builder, QuadrantActivityBuilder::build)
            .required(
                    "activity",
                    CommonCodecs.ref(Activity.class),
                    QuadrantActivity::activity,
                    QuadrantActivityBuilder::activity,
                    "The activity.")
            .required(
                    "relatedness",
                    Codecs.NUMBER,
                    QuadrantActivity::relatedness,
                    QuadrantActivityBuilder::relatedness,
                    "Its relatedness density to the region, from 0 to 1.")
            .required(
                    "complexity",
                    Codecs.NUMBER,
                    QuadrantActivity::complexity,
                    QuadrantActivityBuilder::complexity,
                    "Its complexity, in standard deviations.")
            .required(
                    "quadrant",
                    Codecs.choice(Quadrant.class),
                    QuadrantActivity::quadrant,
                    QuadrantActivityBuilder::quadrant,
                    "In which field it lies.")
            .codec();

    static final Codec<QuadrantFinding> QUADRANT_FINDING = Fields.of(
                    "quadrant finding", QuadrantFinding::builder, QuadrantFindingBuilder::build)
            .required(
                    "indicator",
                    CommonCodecs.ref(Indicator.class),
                    QuadrantFinding::indicator,
                    QuadrantFindingBuilder::indicator,
                    "The indicator.")
            .required(
                    "year",
                    Codecs.WHOLE_NUMBER,
                    QuadrantFinding::year,
                    QuadrantFindingBuilder::year,
                    "The year of the figures.")
            .required(
                    "regions",
                    Codecs.WHOLE_NUMBER,
                    QuadrantFinding::regions,
                    QuadrantFindingBuilder::regions,
                    "How many regions are compared.")
            .list(
                    "activities",
                    QUADRANT_ACTIVITY,
                    QuadrantFinding::activities,
                    QuadrantFindingBuilder::addAllActivities,
                    "The activities that the region lacks, by quadrant.")
            .required(
                    "leftOut",
                    Codecs.WHOLE_NUMBER,
                    QuadrantFinding::leftOut,
                    QuadrantFindingBuilder::leftOut,
                    "How many have no relatedness or no complexity, or may not be lacked.")
            .required(
                    "relatednessCut",
                    FindingCodecs.MEASURE,
                    QuadrantFinding::relatednessCut,
                    QuadrantFindingBuilder::relatednessCut,
                    "From which relatedness on an activity is related.")
            .required(
                    "complexityCut",
                    FindingCodecs.MEASURE,
                    QuadrantFinding::complexityCut,
                    QuadrantFindingBuilder::complexityCut,
                    "From which complexity on it is complex.")
            .texts(
                    "settings",
                    QuadrantFinding::settings,
                    QuadrantFindingBuilder::putAllSettings,
                    "The method and its settings by name.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    QuadrantFinding::warnings,
                    QuadrantFindingBuilder::addAllWarnings,
                    "What a reader should know.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    QuadrantFinding::explanation,
                    QuadrantFindingBuilder::explanation,
                    "Which of them lie where, in a sentence.")
            .codec();

    static final Codec<AddedDensity> ADDED_DENSITY = Fields.of(
                    "added density", AddedDensity::builder, AddedDensityBuilder::build)
            .required(
                    "activity",
                    CommonCodecs.ref(Activity.class),
                    AddedDensity::activity,
                    AddedDensityBuilder::activity,
                    "The activity.")
            .required(
                    "added",
                    Codecs.NUMBER,
                    AddedDensity::added,
                    AddedDensityBuilder::added,
                    "The relatedness density that a partner adds, from 0 to 1.")
            .codec();

    static final Codec<ComplementaryRegion> COMPLEMENTARY_REGION = Fields.of(
                    "complementary region", ComplementaryRegion::builder, ComplementaryRegionBuilder::build)
            .required(
                    "region",
                    CommonCodecs.ref(Region.class),
                    ComplementaryRegion::region,
                    ComplementaryRegionBuilder::region,
                    "The region.")
            .required(
                    "mean",
                    Codecs.NUMBER,
                    ComplementaryRegion::mean,
                    ComplementaryRegionBuilder::mean,
                    "The density that it adds on average, from 0 to 1.")
            .list(
                    "activities",
                    ADDED_DENSITY,
                    ComplementaryRegion::activities,
                    ComplementaryRegionBuilder::addAllActivities,
                    "In which activities it adds most.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    ComplementaryRegion::explanation,
                    ComplementaryRegionBuilder::explanation,
                    "The mean by activities.")
            .codec();

    static final Codec<ComplementarityFinding> COMPLEMENTARITY_FINDING = Fields.of(
                    "complementarity finding", ComplementarityFinding::builder, ComplementarityFindingBuilder::build)
            .required(
                    "indicator",
                    CommonCodecs.ref(Indicator.class),
                    ComplementarityFinding::indicator,
                    ComplementarityFindingBuilder::indicator,
                    "The indicator.")
            .required(
                    "year",
                    Codecs.WHOLE_NUMBER,
                    ComplementarityFinding::year,
                    ComplementarityFindingBuilder::year,
                    "The year of the figures.")
            .required(
                    "regions",
                    Codecs.WHOLE_NUMBER,
                    ComplementarityFinding::regions,
                    ComplementarityFindingBuilder::regions,
                    "How many regions are compared.")
            .required(
                    "lacked",
                    Codecs.WHOLE_NUMBER,
                    ComplementarityFinding::lacked,
                    ComplementarityFindingBuilder::lacked,
                    "How many activities the region lacks.")
            .list(
                    "partners",
                    COMPLEMENTARY_REGION,
                    ComplementarityFinding::partners,
                    ComplementarityFindingBuilder::addAllPartners,
                    "The regions that add most, the most first.")
            .texts(
                    "settings",
                    ComplementarityFinding::settings,
                    ComplementarityFindingBuilder::putAllSettings,
                    "The method and its settings by name.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    ComplementarityFinding::warnings,
                    ComplementarityFindingBuilder::addAllWarnings,
                    "What a reader should know.")
            .required(
                    "explanation",
                    FindingCodecs.EXPLANATION,
                    ComplementarityFinding::explanation,
                    ComplementarityFindingBuilder::explanation,
                    "The gist in a sentence.")
            .codec();

    private RelatednessCodecs() {}
}
