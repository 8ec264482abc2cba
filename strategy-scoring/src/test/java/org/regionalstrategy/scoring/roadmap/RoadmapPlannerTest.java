package org.regionalstrategy.scoring.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.regionalstrategy.scoring.roadmap.IslandRoadmaps.CHEESES;
import static org.regionalstrategy.scoring.roadmap.IslandRoadmaps.ISLAND;
import static org.regionalstrategy.scoring.roadmap.IslandRoadmaps.LABORATORY;
import static org.regionalstrategy.scoring.roadmap.IslandRoadmaps.SENSORS;
import static org.regionalstrategy.scoring.roadmap.IslandRoadmaps.assertDates;
import static org.regionalstrategy.scoring.roadmap.IslandRoadmaps.decision;
import static org.regionalstrategy.scoring.roadmap.IslandRoadmaps.entryOfSensors;
import static org.regionalstrategy.scoring.roadmap.IslandRoadmaps.plan;
import static org.regionalstrategy.scoring.roadmap.IslandRoadmaps.planned;

import com.google.common.collect.ImmutableList;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;
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
import org.regionalstrategy.model.enabling.DecisionStatus;
import org.regionalstrategy.model.enabling.DecisionStatusChange;
import org.regionalstrategy.model.programme.Project;

/** Roadmaps whose dates are worked out by hand; see {@link IslandRoadmaps}. */
class RoadmapPlannerTest {
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
        RoadmapFinding roadmap = RoadmapPlanner.withDefaults()
                .withSlipMonths(180)
                .plan(ISLAND.asOf(ISLAND.asOf()), ImmutableList.of(SENSORS));
        PackageDelay delay = roadmap.slips().stream()
                .filter(slip -> slip.step().equals("decision:frequencies"))
                .map(slip -> slip.delays().get(0))
                .findFirst()
                .orElseThrow();
        assertThat(delay.months()).isEqualTo(Measure.of(180));
        assertThat(delay.valueLost()).isEqualTo(Measure.of(50 * 174 / 12.0));
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
        assertThat(science.latestFinish().toString()).contains("wait for its start, and none for its end");
        Strategy undecided = decision(
                strategy, each -> each.toBuilder().expected(Optional.empty()).build());
        RoadmapStep open = plan(undecided, SENSORS).step("project:science");
        assertThat(open.latestStart().toString()).contains("nobody says when it is expected");
        assertThat(open.latestFinish()).isEqualTo(science.latestFinish());
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
}
