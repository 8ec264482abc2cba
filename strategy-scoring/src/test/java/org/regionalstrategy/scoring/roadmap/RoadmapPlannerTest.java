package org.regionalstrategy.scoring.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Addition;
import org.regionalstrategy.model.assessment.Contribution;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.roadmap.PackageDelay;
import org.regionalstrategy.model.assessment.roadmap.PackageEntry;
import org.regionalstrategy.model.assessment.roadmap.RoadmapFinding;
import org.regionalstrategy.model.assessment.roadmap.RoadmapStep;
import org.regionalstrategy.model.assessment.roadmap.SlipFinding;
import org.regionalstrategy.model.assessment.roadmap.StepKind;
import org.regionalstrategy.model.common.DurationEstimate;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.cooperation.Capability;
import org.regionalstrategy.model.cooperation.Organization;
import org.regionalstrategy.model.enabling.Decision;
import org.regionalstrategy.model.enabling.DecisionStatus;
import org.regionalstrategy.model.enabling.DecisionStatusChange;
import org.regionalstrategy.model.enabling.ExpectedDate;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.enabling.InfrastructureStatus;
import org.regionalstrategy.model.enabling.InfrastructureStatusChange;
import org.regionalstrategy.model.product.ProductPackage;
import org.regionalstrategy.model.programme.Project;

/** On the island as of 2019-07-31: the laboratory takes 18 months, the horizon ends in month 197. */
class RoadmapPlannerTest {
    private static final Ref<Decision> FREQUENCIES = Ref.of(Decision.class, "frequencies");
    private static final Ref<Infrastructure> LABORATORY = Ref.of(Infrastructure.class, "laboratory");
    private static final Ref<Organization> TRADER = Ref.of(Organization.class, "trader");
    private static final ImmutableList<Addition> ALL = ImmutableList.of(
            new Addition.InfrastructureBuilt(LABORATORY),
            new Addition.DecisionTaken(FREQUENCIES),
            new Addition.PartnerJoins(TRADER, true));

    private static final PlannedPackage SENSORS = planned("sensors", ALL, Measure.of(50));
    private static final PlannedPackage CHEESES = planned("cheeses", ImmutableList.of(), Measure.of(20));

    /** The decision is expected in month 23 (2021-06), the trader joins in 6 months. */
    private static final Strategy ISLAND = decision(
            organization(
                    Strategies.island(),
                    trader -> trader.toBuilder()
                            .joining(DurationEstimate.builder()
                                    .months(6)
                                    .illustrative(true)
                                    .build())
                            .build()),
            decision -> decision.toBuilder().expected(expected("2021-06")).build());

    @Test
    void a_package_enters_when_the_last_that_it_waits_for_is_there() {
        RoadmapFinding roadmap = plan(ISLAND, SENSORS, CHEESES);

        assertThat(roadmap.packages())
                .extracting(entry -> entry.productPackage().id() + " " + entry.entry() + " " + entry.margin())
                .containsExactly(
                        "cheeses " + Measure.of(0) + " " + Measure.of(197),
                        "sensors " + Measure.of(23) + " " + Measure.of(174));
        PackageEntry sensors = roadmap.packages().get(1);
        assertThat(sensors.criticalPath()).containsExactly("decision:frequencies", "package:sensors");
        assertThat(sensors.year()).contains(Year.of(2021));
        assertThat(sensors.explanation().total()).isEqualTo(23);
        assertThat(sensors.explanation().sentence().in("en")).contains("2021-06");
    }

    @Test
    void steps_have_their_earliest_and_latest_months_and_slack() {
        RoadmapFinding roadmap = plan(ISLAND, SENSORS, CHEESES);

        assertDates(roadmap.step("infrastructure:laboratory"), 0, 18, 5, 23, 5);
        assertDates(roadmap.step("partner:trader"), 0, 6, 17, 23, 17);
        assertDates(roadmap.step("decision:frequencies"), 23, 23, 23, 23, 0);
        assertThat(roadmap.steps())
                .extracting(RoadmapStep::id)
                .containsExactly(
                        "package:cheeses",
                        "infrastructure:laboratory",
                        "partner:trader",
                        "decision:frequencies",
                        "package:sensors");
        assertThat(roadmap.step("partner:trader").illustrative()).isTrue();
        assertThat(roadmap.step("infrastructure:laboratory").unlocks()).isEqualTo(Measure.of(50));
        assertThat(roadmap.step("infrastructure:laboratory").explanation().total())
                .isEqualTo(50);
    }

    @Test
    void equal_steps_share_a_rank() {
        RoadmapFinding roadmap = plan(ISLAND, planned("sensors", ImmutableList.of(), Measure.of(20)), CHEESES);
        assertThat(roadmap.steps()).extracting(RoadmapStep::rank).containsExactly(1, 1);
    }

    @Test
    void a_slip_by_a_year_costs_the_sales_of_the_months_beyond_the_slack() {
        RoadmapFinding roadmap = plan(ISLAND, SENSORS, CHEESES);

        assertThat(roadmap.slips())
                .extracting(SlipFinding::step)
                .containsExactly("decision:frequencies", "infrastructure:laboratory", "partner:trader");
        assertThat(roadmap.slips())
                .extracting(SlipFinding::valueLost)
                .containsExactly(Measure.of(50), Measure.of(50 * 7 / 12.0), Measure.of(0));
        assertThat(roadmap.slips().get(1).delays())
                .containsExactly(new PackageDelay(SENSORS.productPackage(), Measure.of(7), Measure.of(50 * 7 / 12.0)));
        assertThat(roadmap.slips()).allSatisfy(slip -> {
            assertThat(slip.valueLost()).isEqualTo(Measure.of(slip.explanation().total()));
            assertThat(slip.valueLostAtLeast()).isEqualTo(slip.explanation().total());
        });
    }

    @Test
    void sales_after_the_horizon_are_not_lost() {
        RoadmapFinding roadmap =
                RoadmapPlanner.withDefaults().withSlipMonths(180).plan(ISLAND, ImmutableList.of(SENSORS));
        PackageDelay delay = roadmap.slips().get(0).delays().get(0);
        assertThat(delay.months()).isEqualTo(Measure.of(180));
        assertThat(delay.valueLost()).isEqualTo(Measure.of(50 * 174 / 12.0));
    }

    @Test
    void unknown_sales_leave_the_loss_undefined_but_not_the_delay() {
        Measure unknown = Measure.undefined(LocalizedText.of("en", "Nobody knows."));
        SlipFinding slip =
                plan(ISLAND, planned("sensors", ALL, unknown)).slips().get(0);
        assertThat(slip.valueLost()).isEqualTo(unknown);
        assertThat(slip.delays().get(0).months().isDefined()).isTrue();
    }

    @Test
    void an_unknown_lead_time_is_not_zero_and_leaves_a_bound() {
        Strategy unknown = infrastructure(
                ISLAND,
                item -> item.toBuilder().leadTimeMonths(OptionalInt.empty()).build());
        RoadmapFinding roadmap = plan(unknown, SENSORS, CHEESES);

        RoadmapStep laboratory = roadmap.step("infrastructure:laboratory");
        assertThat(laboratory.durationMonths().isDefined()).isFalse();
        assertThat(laboratory.earliestStart()).isEqualTo(Measure.of(0));
        assertThat(laboratory.earliestFinish()).isEqualTo(laboratory.durationMonths());
        assertThat(laboratory.slack().isDefined()).isFalse();
        assertThat(laboratory.critical()).isFalse();
        PackageEntry sensors = roadmap.packages().get(1);
        assertThat(sensors.entry()).isEqualTo(laboratory.durationMonths());
        assertThat(sensors.entry().toString()).contains("nobody says how long it takes to build");
        assertThat(sensors.notBefore()).isEqualTo(23);
        assertThat(sensors.year()).isEmpty();
        assertThat(sensors.margin().isDefined()).isFalse();
        assertThat(roadmap.slips())
                .allSatisfy(slip -> assertThat(slip.valueLost().isDefined()).isFalse());
        assertThat(roadmap.packages().get(0).entry()).isEqualTo(Measure.of(0));
        assertThat(roadmap.warnings())
                .extracting(warning -> warning.in("en"))
                .anyMatch(text -> text.startsWith("Steps whose duration"));
    }

    @Test
    void a_decision_that_nobody_expects_or_that_is_overdue_has_no_date() {
        Strategy silent = decision(
                ISLAND,
                decision -> decision.toBuilder().expected(Optional.empty()).build());
        Strategy overdue = decision(
                ISLAND,
                decision -> decision.toBuilder().expected(expected("2019-06")).build());
        assertThat(entryOfSensors(silent).toString()).contains("nobody says when it is expected");
        assertThat(entryOfSensors(overdue).toString()).contains("was expected by 2019-06, which has passed");
    }

    @Test
    void a_refused_decision_is_dated_only_by_what_is_said_after_the_refusal() {
        Strategy refused = decision(
                ISLAND,
                decision -> decision.toBuilder()
                        .addHistory(DecisionStatusChange.builder()
                                .since(PartialDate.parse("2019-03"))
                                .status(DecisionStatus.REFUSED)
                                .build())
                        .build());
        Strategy askedAgain = decision(
                refused,
                decision -> decision.toBuilder()
                        .expected(expected("2022-12").toBuilder()
                                .since(PartialDate.parse("2019-05"))
                                .build())
                        .build());
        assertThat(entryOfSensors(refused).toString()).contains("was refused, and nobody says when");
        assertThat(entryOfSensors(askedAgain)).isEqualTo(Measure.of(41));
        assertThat(plan(askedAgain, SENSORS).warnings())
                .extracting(warning -> warning.in("en"))
                .anyMatch(text -> text.startsWith("It waits for a decision that was refused"));
    }

    @Test
    void the_lead_time_of_what_is_funded_runs_since_then() {
        assertThat(laboratoryWith("2019-01-31").earliestFinish()).isEqualTo(Measure.of(12));
        assertThat(laboratoryWith("2019-01-31").durationMonths()).isEqualTo(Measure.of(12));
        assertThat(laboratoryWith("2015").earliestFinish().toString()).contains("its lead time has run out");
    }

    private static RoadmapStep laboratoryWith(String funded) {
        Strategy strategy = infrastructure(
                ISLAND,
                item -> item.toBuilder()
                        .addHistory(InfrastructureStatusChange.builder()
                                .since(PartialDate.parse(funded))
                                .status(InfrastructureStatus.FUNDED)
                                .build())
                        .build());
        return plan(strategy, SENSORS).step("infrastructure:laboratory");
    }

    @Test
    void what_is_being_built_ends_no_earlier_than_what_it_depends_on() {
        Strategy strategy = ISLAND.toBuilder()
                .infrastructure(List.of(
                        laboratory(ISLAND).toBuilder()
                                .addHistory(InfrastructureStatusChange.builder()
                                        .since(PartialDate.parse("2019-01-31"))
                                        .status(InfrastructureStatus.BUILDING)
                                        .build())
                                .addDependsOn(Ref.of(Infrastructure.class, "power"))
                                .build(),
                        laboratory(ISLAND).toBuilder()
                                .id("power")
                                .leadTimeMonths(30)
                                .build()))
                .build();
        RoadmapFinding roadmap = plan(strategy, SENSORS);
        assertDates(roadmap.step("infrastructure:power"), 0, 30, 0, 30, 0);
        assertDates(roadmap.step("infrastructure:laboratory"), 0, 30, 18, 30, 18);
        assertThat(roadmap.packages().get(0).criticalPath())
                .containsExactly("infrastructure:power", "infrastructure:laboratory", "package:sensors");
    }

    @Test
    void what_a_project_builds_starts_no_earlier_than_the_project() {
        Project project = Project.builder()
                .id("science")
                .name(LocalizedText.of("en", "Science"))
                .addPackage(SENSORS.productPackage())
                .addInfrastructure(LABORATORY)
                .start(PartialDate.parse("2020-07"))
                .end(PartialDate.parse("2025"))
                .build();
        Strategy strategy = ISLAND.toBuilder().addProject(project).build();
        RoadmapFinding roadmap = plan(strategy, SENSORS);

        assertThat(roadmap.step("infrastructure:laboratory").waitsFor()).containsExactly("project:science");
        assertThat(roadmap.step("infrastructure:laboratory").earliestStart()).isEqualTo(Measure.of(12));
        RoadmapStep science = roadmap.step("project:science");
        assertThat(science.durationMonths()).isEqualTo(Measure.of(66));
        assertThat(science.slack()).isEqualTo(Measure.of(0));
        assertThat(science.latestFinish().isDefined()).isFalse();
        assertThat(roadmap.packages().get(0).criticalPath())
                .containsExactly("project:science", "infrastructure:laboratory", "package:sensors");
        assertThat(roadmap.packages().get(0).explanation().parts())
                .extracting(Contribution::value)
                .containsExactly(12.0, 18.0);

        Strategy over = ISLAND.toBuilder()
                .addProject(project.toBuilder()
                        .start(PartialDate.parse("2017"))
                        .end(PartialDate.parse("2018"))
                        .build())
                .build();
        assertThat(plan(over, SENSORS)).isEqualTo(plan(ISLAND, SENSORS));
    }

    @Test
    void a_level_rises_step_by_step() {
        Ref<Capability> dairying = Ref.of(Capability.class, "dairying");
        Addition raised = new Addition.CapabilityRaised(Ref.of(Organization.class, "creamery"), dairying, 1, 3);
        PlannedPackage cheeses = planned("cheeses", ImmutableList.of(raised), Measure.of(20));
        assertThat(plan(ISLAND, cheeses).packages().get(0).entry().isDefined()).isFalse();

        Strategy known = ISLAND.toBuilder()
                .capabilities(ISLAND.capabilities().stream()
                        .map(each -> each.toBuilder()
                                .raising(DurationEstimate.builder().months(7).build())
                                .build())
                        .toList())
                .build();
        assertDates(plan(known, cheeses).step("capability:creamery:dairying:3"), 0, 14, 0, 14, 0);
    }

    @Test
    void an_entry_after_the_horizon_of_the_package_is_late() {
        Strategy urgent = ISLAND.toBuilder()
                .packages(ISLAND.packages().stream()
                        .map(each -> each.toBuilder().horizon(Year.of(2020)).build())
                        .toList())
                .build();
        RoadmapFinding roadmap = plan(urgent, SENSORS);
        assertThat(roadmap.packages().get(0).margin()).isEqualTo(Measure.of(-6));
        assertThat(roadmap.warnings())
                .extracting(warning -> warning.in("en"))
                .contains("sensors enters its market after 2020, its horizon.");
    }

    @Test
    void nothing_chosen_is_nothing_to_do() {
        RoadmapFinding nothing = plan(ISLAND);
        assertThat(nothing.steps()).isEmpty();
        assertThat(nothing.packages()).isEmpty();
        assertThat(nothing.slips()).isEmpty();
        assertThat(nothing.warnings()).isEmpty();
        assertThat(nothing.settings()).containsKeys("libraryVersion", "method", "order", "slipMonths", "valueLost");
    }

    @Test
    void what_is_there_already_is_no_step() {
        Strategy done = decision(
                ISLAND,
                decision -> decision.toBuilder()
                        .addHistory(DecisionStatusChange.builder()
                                .since(PartialDate.parse("2019-05"))
                                .status(DecisionStatus.ADOPTED)
                                .build())
                        .build());
        assertThat(plan(done, SENSORS).steps()).extracting(RoadmapStep::kind).doesNotContain(StepKind.DECISION);
        assertThat(entryOfSensors(done)).isEqualTo(Measure.of(18));
    }

    @Test
    void wrong_arguments_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoadmapPlanner.withDefaults().withSlipMonths(-1))
                .withMessage("roadmap: slip months must lie from 0 to 1200: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(ISLAND, SENSORS, SENSORS))
                .withMessage("roadmap: a package is planned twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(ISLAND).step("no"))
                .withMessage("roadmap: no step has the id no");
    }

    private static Measure entryOfSensors(Strategy strategy) {
        return plan(strategy, SENSORS).packages().get(0).entry();
    }

    private static RoadmapFinding plan(Strategy strategy, PlannedPackage... packages) {
        return RoadmapPlanner.withDefaults().plan(strategy.asOf(strategy.asOf()), ImmutableList.copyOf(packages));
    }

    private static void assertDates(
            RoadmapStep step, int start, int finish, int latestStart, int latestFinish, int slack) {
        assertThat(step.earliestStart()).isEqualTo(Measure.of(start));
        assertThat(step.startNotBefore()).isEqualTo(start);
        assertThat(step.earliestFinish()).isEqualTo(Measure.of(finish));
        assertThat(step.finishNotBefore()).isEqualTo(finish);
        assertThat(step.latestStart()).isEqualTo(Measure.of(latestStart));
        assertThat(step.latestFinish()).isEqualTo(Measure.of(latestFinish));
        assertThat(step.slack()).isEqualTo(Measure.of(slack));
        assertThat(step.critical()).isEqualTo(slack == 0);
    }

    private static PlannedPackage planned(String id, ImmutableList<Addition> additions, Measure sales) {
        return new PlannedPackage(Ref.of(ProductPackage.class, id), additions, sales);
    }

    private static ExpectedDate expected(String date) {
        return ExpectedDate.builder().date(PartialDate.parse(date)).build();
    }

    private static Infrastructure laboratory(Strategy strategy) {
        return strategy.resolve(LABORATORY);
    }

    private static Strategy decision(Strategy strategy, UnaryOperator<Decision> change) {
        return strategy.toBuilder()
                .decisions(List.of(change.apply(strategy.resolve(FREQUENCIES))))
                .build();
    }

    private static Strategy infrastructure(Strategy strategy, UnaryOperator<Infrastructure> change) {
        return strategy.toBuilder()
                .infrastructure(List.of(change.apply(laboratory(strategy))))
                .build();
    }

    private static Strategy organization(Strategy strategy, UnaryOperator<Organization> change) {
        return strategy.toBuilder()
                .organizations(strategy.organizations().stream()
                        .map(each -> each.ref().equals(TRADER) ? change.apply(each) : each)
                        .toList())
                .build();
    }
}
