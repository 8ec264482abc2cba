package org.regionalstrategy.io.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.io.tree.SourceText;
import org.regionalstrategy.io.tree.Span;
import org.regionalstrategy.model.Severity;

class ProblemRendererTest {
    private static Problem problemAt(String text, int start, int end) {
        return new SourceText("bad.yaml", text)
                .problemAt(new Span(start, end))
                .code("c")
                .message("m")
                .build();
    }

    @Test
    void a_problem_shows_its_line_with_a_caret() {
        String text = "\n\n\n\n\n\n\n    contry: NO\n";
        Problem problem = problemAt(text, 11, 17).toBuilder()
                .code("unknown-field")
                .pointer("/regions/0/contry")
                .message("unknown field \"contry\"")
                .help("did you mean \"country\"?")
                .build();

        assertThat(problem.toString()).isEqualTo("""
                error[unknown-field]: unknown field "contry"
                  --> bad.yaml:8:5  at /regions/0/contry
                    8 |     contry: NO
                      |     ^^^^^^
                   help: did you mean "country"?""");
    }

    @Test
    void a_problem_of_the_file_has_no_line() {
        Problem problem = Problem.builder()
                .code("not-utf-8")
                .severity(Severity.WARNING)
                .file("a.yaml")
                .message("m")
                .build();

        assertThat(ProblemRenderer.render(problem)).isEqualTo("warning[not-utf-8]: m\n  --> a.yaml");
    }

    @Test
    void columns_count_characters_and_not_their_parts() {
        Problem problem = problemAt("\ud83d\ude00\ud83d\ude00 x", 5, 6);

        assertThat(problem.column()).isEqualTo(4);
        assertThat(problem.endColumn()).isEqualTo(5);
        assertThat(problem.excerpt()).contains(new Excerpt("\ud83d\ude00\ud83d\ude00 x", 3, 1));
    }

    @Test
    void a_long_line_is_cut_around_the_problem() {
        Problem problem = problemAt("x".repeat(5_000) + "HERE" + "y".repeat(5_000), 5_000, 5_004);
        Excerpt excerpt = problem.excerpt().orElseThrow();

        assertThat(problem.column()).isEqualTo(5_001);
        assertThat(excerpt.text()).hasSize(120);
        assertThat(excerpt.text().substring(excerpt.caret(), excerpt.caret() + excerpt.width()))
                .isEqualTo("HERE");
    }

    @Test
    void a_terminal_is_safe_from_control_characters() {
        Problem problem = problemAt("a\tb\u001b[31m\u202e", 0, 1);

        assertThat(problem.excerpt().orElseThrow().text()).isEqualTo("a b\ufffd[31m\ufffd");
    }

    @Test
    void a_span_over_several_lines_is_marked_to_the_end_of_the_first() {
        Problem problem = problemAt("ab\ncd\n", 1, 5);

        assertThat(problem.endLine()).isEqualTo(2);
        assertThat(problem.excerpt()).contains(new Excerpt("ab", 1, 1));
    }

    @Test
    void every_line_break_begins_a_line() {
        assertThat(problemAt("a\r\nb\rc\nd", 7, 8).line()).isEqualTo(4);
    }

    @Test
    void an_exception_holds_the_first_hundred_in_order_and_the_total() {
        List<Problem> problems = new ArrayList<>();
        for (int i = 150; i > 0; i--) {
            problems.add(Problem.builder()
                    .file("f")
                    .code("c")
                    .message("m")
                    .line(i)
                    .column(1)
                    .build());
        }
        DocumentException exception = new DocumentException(problems, 1_000);

        assertThat(exception.problems())
                .hasSize(100)
                .extracting(Problem::line)
                .startsWith(1, 2, 3)
                .endsWith(100);
        assertThat(exception.total()).isEqualTo(1_000);
        assertThat(exception)
                .hasMessageStartingWith("f: 1000 problems, of which the first 100\n\nerror[c]: m\n  --> f:1:1");
    }

    @Test
    void a_result_has_a_value_exactly_when_there_is_no_error() {
        Problem error = Problem.builder().file("f").code("c").message("m").build();
        Problem warning = error.toBuilder().severity(Severity.WARNING).build();

        assertThat(ReadResult.of(Optional.of(1), List.of(warning), 1).orElseThrow())
                .isEqualTo(1);
        assertThatThrownBy(() -> ReadResult.of(Optional.of(1), List.of(error), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ReadResult.of(Optional.empty(), List.of(warning), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> ReadResult.of(Optional.empty(), List.of(error), 1).orElseThrow())
                .isInstanceOf(DocumentException.class);
    }

    @Test
    void what_a_stranger_wrote_cannot_command_the_terminal() {
        Problem problem = Problem.builder()
                .file("a\u001b[2J.yaml")
                .code("unknown-field")
                .message("unknown field \"\u001b[31m\u202eevil\n\"")
                .pointer("/\u0007")
                .help("\u009bA")
                .build();

        assertThat(ProblemRenderer.render(problem))
                .isEqualTo("error[unknown-field]: unknown field \"\ufffd[31m\ufffdevil\ufffd\"\n"
                        + "  --> a\ufffd[2J.yaml  at /\ufffd\n   help: \ufffdA");
    }

    @Test
    void on_a_terminal_the_kind_and_the_caret_are_coloured() {
        Problem problem = Problem.builder()
                .file("a.yaml")
                .line(1)
                .column(1)
                .code("c")
                .message("m")
                .excerpt(new Excerpt("text", 0, 2))
                .build();

        assertThat(ProblemRenderer.renderColoured(problem))
                .startsWith("\u001b[1;31merror[c]\u001b[0m: m")
                .endsWith("\u001b[1;31m^^\u001b[0m");
        assertThat(ProblemRenderer.renderColoured(problem).replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(ProblemRenderer.render(problem));
    }
}
