package org.regionalstrategy.io.document;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Year;
import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.io.codec.ObjectCodec;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.StrategyBuilder;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.MoneyUnit;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.common.Scale;
import org.regionalstrategy.model.region.Region;

/**
 * The fields of the document. What is wrong at its head does not keep the lists from being checked: the fields of the
 * head have stand-ins, with which the strategy is built only to learn what its rules say.
 */
final class StrategyCodec {
    static final SchemaVersions VERSIONS = new SchemaVersions(ImmutableList.of());

    private static final String NOT_READ = "not-read";
    private static final Year FAR_YEAR = Year.of(9999);
    private static final Codec<Ref<Region>> REGION_REF = CommonCodecs.ref(Region.class);

    static final ObjectCodec<Strategy, StrategyBuilder> STRATEGY = fields().codec();

    private StrategyCodec() {}

    private static Fields<Strategy, StrategyBuilder> fields() {
        return Fields.of("strategy", Strategy::builder, StrategyBuilder::build)
                .plus(DocumentFields.version(VERSIONS))
                .directive(
                        DocumentFields.INCLUDE,
                        DocumentFields.INCLUDED_FILES,
                        "Further documents whose lists are added to these: paths of files, from this one.")
                .required(
                        "id", Codecs.TOKEN, Strategy::id, StrategyBuilder::id, "What others refer to it by.", NOT_READ)
                .required(
                        "name",
                        CommonCodecs.LOCALIZED,
                        Strategy::name,
                        StrategyBuilder::name,
                        "What people call it.",
                        LocalizedText.of(NOT_READ))
                .optional("notes", CommonCodecs.LOCALIZED, Strategy::notes, StrategyBuilder::notes, "Remarks.")
                .required(
                        "region",
                        REGION_REF,
                        Strategy::region,
                        StrategyBuilder::region,
                        "Whose strategy it is.",
                        Ref.of(Region.class, NOT_READ))
                .required(
                        "asOf",
                        CommonCodecs.DAY,
                        Strategy::asOf,
                        StrategyBuilder::asOf,
                        "The day whose state of knowledge counts.",
                        LocalDate.of(1, 1, 1))
                .required(
                        "horizon",
                        CommonCodecs.YEAR,
                        Strategy::horizon,
                        StrategyBuilder::horizon,
                        "The year that it looks to.",
                        FAR_YEAR)
                .required(
                        "moneyUnit",
                        CommonCodecs.MONEY_UNIT,
                        Strategy::moneyUnit,
                        StrategyBuilder::moneyUnit,
                        "The unit of all amounts of money.",
                        new MoneyUnit("XXX", FAR_YEAR, Scale.UNITS))
                .plus(StrategyCodec::knowledge)
                .plus(StrategyCodec::plans);
    }

    private static Fields<Strategy, StrategyBuilder> knowledge(Fields<Strategy, StrategyBuilder> fields) {
        return fields.list(
                        "sources",
                        CommonCodecs.SOURCE,
                        Strategy::sources,
                        StrategyBuilder::addAllSources,
                        "Publications that facts come from.")
                .list(
                        "regions",
                        RegionCodecs.REGION,
                        Strategy::regions,
                        StrategyBuilder::addAllRegions,
                        "The region and those around it.")
                .list(
                        "classifications",
                        RegionCodecs.CLASSIFICATION,
                        Strategy::classifications,
                        StrategyBuilder::addAllClassifications,
                        "Schemes of activities.")
                .list(
                        "activities",
                        RegionCodecs.ACTIVITY,
                        Strategy::activities,
                        StrategyBuilder::addAllActivities,
                        "Categories of the classifications.")
                .list(
                        "concordances",
                        RegionCodecs.CONCORDANCE,
                        Strategy::concordances,
                        StrategyBuilder::addAllConcordances,
                        "Correspondences between classifications.")
                .list(
                        "indicators",
                        EvidenceCodecs.INDICATOR,
                        Strategy::indicators,
                        StrategyBuilder::addAllIndicators,
                        "Quantities that are measured.")
                .list(
                        "observations",
                        EvidenceCodecs.OBSERVATION,
                        Strategy::observations,
                        StrategyBuilder::addAllObservations,
                        "Single figures.")
                .list(
                        "strengths",
                        EvidenceCodecs.STRENGTH,
                        Strategy::strengths,
                        StrategyBuilder::addAllStrengths,
                        "Claimed strengths.")
                .list(
                        "capabilities",
                        CooperationCodecs.CAPABILITY,
                        Strategy::capabilities,
                        StrategyBuilder::addAllCapabilities,
                        "What actors can do.")
                .list(
                        "organizations",
                        CooperationCodecs.ORGANIZATION,
                        Strategy::organizations,
                        StrategyBuilder::addAllOrganizations,
                        "Actors, inside the region and outside.")
                .list(
                        "links",
                        CooperationCodecs.COOPERATION_LINK,
                        Strategy::links,
                        StrategyBuilder::addAllLinks,
                        "Ties of cooperation.")
                .list(
                        "communities",
                        CooperationCodecs.COOPERATION_COMMUNITY,
                        Strategy::communities,
                        StrategyBuilder::addAllCommunities,
                        "Communities of cooperation.");
    }

    private static Fields<Strategy, StrategyBuilder> plans(Fields<Strategy, StrategyBuilder> fields) {
        return fields.list(
                        "decisions",
                        DecisionCodecs.DECISION,
                        Strategy::decisions,
                        StrategyBuilder::addAllDecisions,
                        "Decisions of authorities.")
                .list(
                        "infrastructure",
                        EnablingCodecs.INFRASTRUCTURE,
                        Strategy::infrastructure,
                        StrategyBuilder::addAllInfrastructure,
                        "Facilities that packages share.")
                .list(
                        "instruments",
                        EnablingCodecs.INSTRUMENT,
                        Strategy::instruments,
                        StrategyBuilder::addAllInstruments,
                        "Means of support.")
                .list(
                        "products",
                        ProductCodecs.PRODUCT,
                        Strategy::products,
                        StrategyBuilder::addAllProducts,
                        "What is made and sold.")
                .list(
                        "packages",
                        ProductCodecs.PRODUCT_PACKAGE,
                        Strategy::packages,
                        StrategyBuilder::addAllPackages,
                        "Packages of products.")
                .list(
                        "projects",
                        ProgrammeCodecs.PROJECT,
                        Strategy::projects,
                        StrategyBuilder::addAllProjects,
                        "Projects that scale up cooperation.")
                .list(
                        "scenarios",
                        ProgrammeCodecs.SCENARIO,
                        Strategy::scenarios,
                        StrategyBuilder::addAllScenarios,
                        "Sets of assumptions.")
                .list(
                        "targets",
                        ProgrammeCodecs.TARGET,
                        Strategy::targets,
                        StrategyBuilder::addAllTargets,
                        "What indicators are to reach.")
                .list(
                        "criteria",
                        SessionCodecs.CRITERION,
                        Strategy::criteria,
                        StrategyBuilder::addAllCriteria,
                        "Measures by which packages are compared.")
                .list(
                        "sessions",
                        SessionCodecs.STRATEGIC_SESSION,
                        Strategy::sessions,
                        StrategyBuilder::addAllSessions,
                        "Meetings at which it was worked out.");
    }
}
