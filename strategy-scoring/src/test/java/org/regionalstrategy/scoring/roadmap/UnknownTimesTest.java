package org.regionalstrategy.scoring.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalstrategy.scoring.roadmap.IslandRoadmaps.ALL;
import static org.regionalstrategy.scoring.roadmap.IslandRoadmaps.CHEESES;
import static org.regionalstrategy.scoring.roadmap.IslandRoadmaps.ISLAND;
import static org.regionalstrategy.scoring.roadmap.IslandRoadmaps.LABORATORY;
import static org.regionalstrategy.scoring.roadmap.IslandRoadmaps.SENSORS;
import static org.regionalstrategy.scoring.roadmap.IslandRoadmaps.assertDates;
import static org.regionalstrategy.scoring.roadmap.IslandRoadmaps.decision;
import static org.regionalstrategy.scoring.roadmap.IslandRoadmaps.entryOfSensors;
import static org.regionalstrategy.scoring.roadmap.IslandRoadmaps.expected;
import static org.regionalstrategy.scoring.roadmap.IslandRoadmaps.infrastructure;
import static org.regionalstrategy.scoring.roadmap.IslandRoadmaps.laboratory;
import static org.regionalstrategy.scoring.roadmap.IslandRoadmaps.plan;
import static org.regionalstrategy.scoring.roadmap.IslandRoadmaps.planned;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.Strategy;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.roadmap.PackageEntry;
import org.regionalstrategy.model.assessment.roadmap.RoadmapFinding;
import org.regionalstrategy.model.assessment.roadmap.RoadmapStep;
import org.regionalstrategy.model.assessment.roadmap.SlipFinding;
import org.regionalstrategy.model.common.DurationEstimate;
import org.regionalstrategy.model.common.LocalizedText;
import org.regionalstrategy.model.common.PartialDate;
import org.regionalstrategy.model.common.Ref;
import org.regionalstrategy.model.enabling.DecisionStatus;
import org.regionalstrategy.model.enabling.DecisionStatusChange;
import org.regionalstrategy.model.enabling.Infrastructure;
import org.regionalstrategy.model.enabling.InfrastructureStatus;
import org.regionalstrategy.model.enabling.InfrastructureStatusChange;
import org.regionalstrategy.model.programme.Project;

/** What is not known, no longer holds or is under way; see {@link IslandRoadmaps}. */
class UnknownTimesTest {
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

    private static Measure durationOf(Project project) {
        Strategy strategy = ISLAND.toBuilder().addProject(project).build();
        return plan(strategy, SENSORS).step("project:science").durationMonths();
    }

    @Test
    void why_a_project_has_no_duration_is_told_by_what_is_missing() {
        Project project = Project.builder()
                .id("science")
                .name(LocalizedText.of("en", "Science"))
                .addPackage(SENSORS.productPackage())
                .addInfrastructure(LABORATORY)
                .build();

        assertThat(durationOf(project).toString()).contains("nobody says when it will end");
        assertThat(durationOf(project.toBuilder().end(PartialDate.parse("2025")).build())
                        .toString())
                .contains("is to end by 2025, but nobody says when it starts or how long it takes");
        assertThat(durationOf(project.toBuilder()
                                .start(PartialDate.parse("2018"))
                                .duration(DurationEstimate.builder().months(3).build())
                                .build())
                        .toString())
                .contains("the time that it was said to take has run out");
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
}
