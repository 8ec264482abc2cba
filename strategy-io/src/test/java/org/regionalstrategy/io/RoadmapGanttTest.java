package org.regionalstrategy.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.model.assessment.Explanation;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.roadmap.RoadmapFinding;
import org.regionalstrategy.model.assessment.roadmap.RoadmapStep;
import org.regionalstrategy.model.assessment.roadmap.StepKind;
import org.regionalstrategy.model.common.LocalizedText;

class RoadmapGanttTest {
    private static final LocalizedText WHY = LocalizedText.of("en", "Nobody: knows", "ru", "Никто не знает");

    @Test
    void steps_are_bars_by_kind_and_events_milestones() {
        RoadmapFinding roadmap = roadmap(
                step("road", StepKind.INFRASTRUCTURE, "Road", 6, 48, true),
                step("law", StepKind.DECISION, "Law: on #roads;\n%% now", 6, 6, true),
                step("hall", StepKind.INFRASTRUCTURE, "Hall", 0, 1, false));

        assertThat(RoadmapGantt.withDefaults().toMermaid(roadmap)).isEqualTo("""
                gantt
                    dateFormat YYYY-MM-DD
                    axisFormat %Y
                    section decision
                    Law on roads now :crit, milestone, 2020-01-31, 0d
                    section infrastructure
                    Road :crit, 2020-01-31, 2023-07-31
                    Hall :2019-07-31, 2019-08-31
                """);
    }

    @Test
    void what_is_undefined_has_a_reason_and_no_bar() {
        RoadmapStep unknown = step("road", StepKind.INFRASTRUCTURE, "Road", 6, 6, false).toBuilder()
                .earliestFinish(Measure.undefined(WHY))
                .build();

        assertThat(RoadmapGantt.withDefaults().toMermaid(roadmap(unknown))).endsWith("    %% Road - Nobody knows\n");
        assertThat(RoadmapGantt.withDefaults().withLanguage("ru").toMermaid(roadmap(unknown)))
                .endsWith("    %% Road - Никто не знает\n");
    }

    @Test
    void nothing_to_do_is_an_empty_chart() {
        assertThat(RoadmapGantt.withDefaults().toMermaid(roadmap()).lines()).hasSize(3);
    }

    @Test
    void a_language_is_a_tag() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoadmapGantt.withDefaults().withLanguage("English!"))
                .withMessage("roadmap: language must be a BCP 47 tag such as en or ru: English!");
    }

    private static RoadmapFinding roadmap(RoadmapStep... steps) {
        return RoadmapFinding.builder()
                .asOf(LocalDate.of(2019, 7, 31))
                .steps(List.of(steps))
                .explanation(Explanation.of(WHY))
                .build();
    }

    private static RoadmapStep step(String id, StepKind kind, String name, int start, int finish, boolean critical) {
        return RoadmapStep.builder()
                .id(id)
                .kind(kind)
                .name(LocalizedText.of("en", name))
                .unlocks(Measure.of(0))
                .durationMonths(Measure.of(finish - start))
                .earliestStart(Measure.of(start))
                .startNotBefore(start)
                .earliestFinish(Measure.of(finish))
                .finishNotBefore(finish)
                .latestStart(Measure.of(start))
                .latestFinish(Measure.of(finish))
                .slack(Measure.of(critical ? 0 : 1))
                .critical(critical)
                .rank(1)
                .illustrative(false)
                .explanation(Explanation.of(WHY))
                .build();
    }
}
