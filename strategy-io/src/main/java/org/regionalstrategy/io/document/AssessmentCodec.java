package org.regionalstrategy.io.document;

import com.google.common.collect.ImmutableList;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.io.codec.ObjectCodec;
import org.regionalstrategy.model.Assessment;
import org.regionalstrategy.model.AssessmentBuilder;
import org.regionalstrategy.model.region.Region;

/** The fields of an assessment. */
final class AssessmentCodec {
    static final SchemaVersions VERSIONS = new SchemaVersions(ImmutableList.of());

    static final ObjectCodec<Assessment, AssessmentBuilder> ASSESSMENT = Fields.of(
                    "assessment", Assessment::builder, AssessmentBuilder::build)
            .plus(DocumentFields.version(VERSIONS))
            .required(
                    "strategy",
                    Codecs.TOKEN,
                    Assessment::strategy,
                    AssessmentBuilder::strategy,
                    "The id of the strategy.")
            .required("name", CommonCodecs.LOCALIZED, Assessment::name, AssessmentBuilder::name, "Its name.")
            .required(
                    "region",
                    CommonCodecs.ref(Region.class),
                    Assessment::region,
                    AssessmentBuilder::region,
                    "Its region.")
            .required(
                    "asOf",
                    CommonCodecs.DAY,
                    Assessment::asOf,
                    AssessmentBuilder::asOf,
                    "The day whose state of knowledge was used.")
            .required(
                    "horizon",
                    CommonCodecs.YEAR,
                    Assessment::horizon,
                    AssessmentBuilder::horizon,
                    "The year that it looks to.")
            .required(
                    "moneyUnit",
                    CommonCodecs.MONEY_UNIT,
                    Assessment::moneyUnit,
                    AssessmentBuilder::moneyUnit,
                    "The unit of all amounts of money.")
            .texts(
                    "settings",
                    Assessment::settings,
                    AssessmentBuilder::putAllSettings,
                    "Methods and thresholds by name.")
            .list(
                    "strengths",
                    FindingCodecs.STRENGTH_FINDING,
                    Assessment::strengths,
                    AssessmentBuilder::addAllStrengths,
                    "The verdict on each strength.")
            .list(
                    "overlooked",
                    FindingCodecs.OVERLOOKED_FINDING,
                    Assessment::overlooked,
                    AssessmentBuilder::addAllOverlooked,
                    "Strengths that the figures show and nobody claimed.")
            .list(
                    "latent",
                    FindingCodecs.LATENT_FINDING,
                    Assessment::latent,
                    AssessmentBuilder::addAllLatent,
                    "Activities that the region lacks, nobody claimed, and much goes with that is there.")
            .list(
                    "structure",
                    StructureCodecs.STRUCTURE_FINDING,
                    Assessment::structure,
                    AssessmentBuilder::addAllStructure,
                    "The structure of the region among those like it.")
            .list(
                    "growth",
                    DynamicsCodecs.GROWTH_FINDING,
                    Assessment::growth,
                    AssessmentBuilder::addAllGrowth,
                    "Of what the growth of the region consists.")
            .list(
                    "entry",
                    DynamicsCodecs.ENTRY_FINDING,
                    Assessment::entry,
                    AssessmentBuilder::addAllEntry,
                    "What the past says about relatedness.")
            .list(
                    "variety",
                    StructureCodecs.VARIETY_FINDING,
                    Assessment::variety,
                    AssessmentBuilder::addAllVariety,
                    "How varied the economy of the region is.")
            .list(
                    "turnover",
                    DynamicsCodecs.TURNOVER_FINDING,
                    Assessment::turnover,
                    AssessmentBuilder::addAllTurnover,
                    "What entered and left the region.")
            .list(
                    "quadrants",
                    RelatednessCodecs.QUADRANT_FINDING,
                    Assessment::quadrants,
                    AssessmentBuilder::addAllQuadrants,
                    "What the region could turn to.")
            .list(
                    "complementarity",
                    RelatednessCodecs.COMPLEMENTARITY_FINDING,
                    Assessment::complementarity,
                    AssessmentBuilder::addAllComplementarity,
                    "With which regions it could do so.")
            .list(
                    "packages",
                    PackageCodecs.PACKAGE_FINDING,
                    Assessment::packages,
                    AssessmentBuilder::addAllPackages,
                    "Each package.")
            .list(
                    "decisions",
                    PackageCodecs.DECISION_FINDING,
                    Assessment::decisions,
                    AssessmentBuilder::addAllDecisions,
                    "The decisions on which packages hang.")
            .optional(
                    "cooperation",
                    CooperationFindingCodecs.COOPERATION_FINDING,
                    Assessment::cooperation,
                    AssessmentBuilder::cooperation,
                    "What was found of cooperation.")
            .optional(
                    "ranking",
                    RankingCodecs.RANKING_FINDING,
                    Assessment::ranking,
                    AssessmentBuilder::ranking,
                    "How robust ranks are to disagreement.")
            .required(
                    "portfolio",
                    PortfolioCodecs.PORTFOLIO_FINDING,
                    Assessment::portfolio,
                    AssessmentBuilder::portfolio,
                    "The choice under the budget.")
            .optional(
                    "roadmap",
                    RoadmapCodecs.ROADMAP_FINDING,
                    Assessment::roadmap,
                    AssessmentBuilder::roadmap,
                    "In which order the choice comes about.")
            .required(
                    "policies",
                    PortfolioCodecs.POLICY_COMPARISON,
                    Assessment::policies,
                    AssessmentBuilder::policies,
                    "Specialisation against equal shares.")
            .list(
                    "warnings",
                    CommonCodecs.LOCALIZED,
                    Assessment::warnings,
                    AssessmentBuilder::addAllWarnings,
                    "What a reader should know.")
            .codec();

    private AssessmentCodec() {}
}
