package org.regionalstrategy.io.document;

import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Codecs;
import org.regionalstrategy.io.codec.Fields;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.enabling.Instrument;
import org.regionalstrategy.model.evidence.Indicator;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.programme.FundingLevel;
import org.regionalstrategy.model.programme.FundingShare;
import org.regionalstrategy.model.programme.FundingShareBuilder;
import org.regionalstrategy.model.programme.Milestone;
import org.regionalstrategy.model.programme.MilestoneBuilder;
import org.regionalstrategy.model.programme.Project;
import org.regionalstrategy.model.programme.ProjectBuilder;
import org.regionalstrategy.model.programme.Scenario;
import org.regionalstrategy.model.programme.ScenarioBuilder;
import org.regionalstrategy.model.programme.Target;
import org.regionalstrategy.model.programme.TargetBuilder;
import org.regionalstrategy.model.programme.TargetValue;
import org.regionalstrategy.model.programme.TargetValueBuilder;
import org.regionalstrategy.model.region.Activity;
import org.regionalstrategy.model.region.Region;

/** Projects and targets. */
final class ProgrammeCodecs {
    static final Codec<FundingShare> FUNDING_SHARE = Fields.of(
                    "funding share", FundingShare::builder, FundingShareBuilder::build)
            .required("share", Codecs.NUMBER, FundingShare::share, FundingShareBuilder::share, "From 0 to 1.")
            .optional(
                    "level",
                    Codecs.choice(FundingLevel.class),
                    FundingShare::level,
                    FundingShareBuilder::level,
                    "Who pays it.")
            .optional(
                    "instrument",
                    CommonCodecs.ref(Instrument.class),
                    FundingShare::instrument,
                    FundingShareBuilder::instrument,
                    "The instrument that pays it.")
            .plus(CommonCodecs.sourced(FundingShareBuilder::addAllSources, FundingShareBuilder::illustrative))
            .codec();

    static final Codec<Milestone> MILESTONE = Fields.of("milestone", Milestone::builder, MilestoneBuilder::build)
            .required("name", CommonCodecs.LOCALIZED, Milestone::name, MilestoneBuilder::name, "What is reached.")
            .required("due", CommonCodecs.DATE, Milestone::due, MilestoneBuilder::due, "When it is due.")
            .codec();

    static final Codec<Project> PROJECT = CommonCodecs.entity(
                    "project", Project::builder, ProjectBuilder::build, ProjectBuilder::id, ProjectBuilder::name)
            .optional("purpose", CommonCodecs.LOCALIZED, Project::purpose, ProjectBuilder::purpose, "What it is for.")
            .list(
                    "packages",
                    CommonCodecs.ref(ProductPackage.class),
                    Project::packages,
                    ProjectBuilder::addAllPackages,
                    "The packages that it serves.")
            .list(
                    "partners",
                    CommonCodecs.ref(Organization.class),
                    Project::partners,
                    ProjectBuilder::addAllPartners,
                    "Who takes part.")
            .list(
                    "infrastructure",
                    CommonCodecs.ref(Infrastructure.class),
                    Project::infrastructure,
                    ProjectBuilder::addAllInfrastructure,
                    "The infrastructure that it builds.")
            .list(
                    "needs",
                    CommonCodecs.ref(Decision.class),
                    Project::needs,
                    ProjectBuilder::addAllNeeds,
                    "The decisions that it needs.")
            .optional("start", CommonCodecs.DATE, Project::start, ProjectBuilder::start, "When it begins.")
            .optional("end", CommonCodecs.DATE, Project::end, ProjectBuilder::end, "When it ends.")
            .optional(
                    "duration",
                    CommonCodecs.DURATION_ESTIMATE,
                    Project::duration,
                    ProjectBuilder::duration,
                    "How long it takes, where its start and end do not say it.")
            .list("costs", EnablingCodecs.COST_ESTIMATE, Project::costs, ProjectBuilder::addAllCosts, "What it costs.")
            .list("funding", FUNDING_SHARE, Project::funding, ProjectBuilder::addAllFunding, "Who pays which share.")
            .list(
                    "milestones",
                    MILESTONE,
                    Project::milestones,
                    ProjectBuilder::addAllMilestones,
                    "What is reached when.")
            .list(
                    "follows",
                    CommonCodecs.ref(Project.class),
                    Project::follows,
                    ProjectBuilder::addAllFollows,
                    "Projects that must end before it starts.")
            .list(
                    "yields",
                    CommonCodecs.ref(Indicator.class),
                    Project::yields,
                    ProjectBuilder::addAllYields,
                    "Indicators that it is to move.")
            .plus(CommonCodecs.known(
                    ProjectBuilder::notes,
                    ProjectBuilder::since,
                    ProjectBuilder::addAllSources,
                    ProjectBuilder::illustrative))
            .codec();

    static final Codec<Scenario> SCENARIO = CommonCodecs.entity(
                    "scenario", Scenario::builder, ScenarioBuilder::build, ScenarioBuilder::id, ScenarioBuilder::name)
            .plus(CommonCodecs.known(
                    ScenarioBuilder::notes,
                    ScenarioBuilder::since,
                    ScenarioBuilder::addAllSources,
                    ScenarioBuilder::illustrative))
            .codec();

    static final Codec<TargetValue> TARGET_VALUE = Fields.of(
                    "target value", TargetValue::builder, TargetValueBuilder::build)
            .required("year", CommonCodecs.YEAR, TargetValue::year, TargetValueBuilder::year, "The year.")
            .required(
                    "value",
                    Codecs.NUMBER,
                    TargetValue::value,
                    TargetValueBuilder::value,
                    "The value in the unit of the indicator.")
            .codec();

    static final Codec<Target> TARGET = CommonCodecs.entity(
                    "target", Target::builder, TargetBuilder::build, TargetBuilder::id, TargetBuilder::name)
            .required(
                    "indicator",
                    CommonCodecs.ref(Indicator.class),
                    Target::indicator,
                    TargetBuilder::indicator,
                    "What is measured.")
            .required("region", CommonCodecs.ref(Region.class), Target::region, TargetBuilder::region, "Where.")
            .optional(
                    "activity",
                    CommonCodecs.ref(Activity.class),
                    Target::activity,
                    TargetBuilder::activity,
                    "For which activity.")
            .optional("baseline", TARGET_VALUE, Target::baseline, TargetBuilder::baseline, "The value to start from.")
            .list("milestones", TARGET_VALUE, Target::milestones, TargetBuilder::addAllMilestones, "Values on the way.")
            .required("goal", TARGET_VALUE, Target::goal, TargetBuilder::goal, "The value to reach.")
            .optional(
                    "scenario",
                    CommonCodecs.ref(Scenario.class),
                    Target::scenario,
                    TargetBuilder::scenario,
                    "The assumptions.")
            .optional(
                    "owner",
                    CommonCodecs.ref(Organization.class),
                    Target::owner,
                    TargetBuilder::owner,
                    "Who answers for it.")
            .plus(CommonCodecs.known(
                    TargetBuilder::notes,
                    TargetBuilder::since,
                    TargetBuilder::addAllSources,
                    TargetBuilder::illustrative))
            .codec();

    private ProgrammeCodecs() {}
}
