package org.regionalstrategy.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.regionalstrategy.io.StrategySchema;

class CheckCommandTest {
    private static final Pattern PROBLEM =
            Pattern.compile("(?:error|warning)\\[([a-z-]+)]: .*\\n  --> .*?:(\\d+:\\d+)");

    @Test
    void ten_different_mistakes_are_listed_in_one_run_with_line_and_column() {
        Program check = Program.run("check", document("ten-mistakes.yaml"));

        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(PROBLEM.matcher(check.err()).results().map(CheckCommandTest::codeAndPlace))
                .containsExactly(
                        "unknown-reference 5:9",
                        "invalid-value 6:7",
                        "wrong-type 7:10",
                        "unknown-choice 11:50",
                        "duplicate-id 14:10",
                        "unknown-field 20:5",
                        "wrong-type 22:39",
                        "link-to-itself 24:69",
                        "out-of-range 28:55",
                        "missing-field 30:5");
        assertThat(check.err()).contains("did you mean \"island\"?");
        assertThat(check.out()).endsWith("ten-mistakes.yaml: 10 errors, 0 warnings\n");
    }

    @Test
    void the_mistakes_are_told_to_programs_as_json_and_as_sarif() {
        Program json = Program.run("check", "--format", "json", document("ten-mistakes.yaml"));
        assertThat(json.exitCode()).isEqualTo(1);
        assertThat(json.err()).isEmpty();
        assertThat(json.out()).contains("\"code\": \"link-to-itself\"").contains("\"line\": 24");

        Program sarif = Program.run("check", "--format", "sarif", document("ten-mistakes.yaml"));
        assertThat(sarif.exitCode()).isEqualTo(1);
        assertThat(sarif.out())
                .contains("\"version\": \"2.1.0\"")
                .contains("\"ruleId\": \"link-to-itself\"")
                .contains("\"startLine\": 24");
    }

    @Test
    void the_schema_of_documents_is_printed() {
        Program schema = Program.run("schema");
        assertThat(schema.exitCode()).isZero();
        assertThat(schema.out()).isEqualTo(StrategySchema.text());
    }

    private static String codeAndPlace(MatchResult problem) {
        return problem.group(1) + " " + problem.group(2);
    }

    @Test
    void a_good_document_is_called_good() {
        Program check = Program.run("check", "src/main/resources/org/regionalstrategy/examples/tomsk/tomsk-2035.yaml");
        assertThat(check.out()).contains("tomsk-2035.yaml: 0 errors");
        assertThat(check.exitCode()).isZero();
    }

    @Test
    void a_file_that_is_not_there_is_wrong_usage_and_no_stack_trace() {
        Program check = Program.run("check", "nowhere.yaml");
        assertThat(check.exitCode()).isEqualTo(2);
        assertThat(check.err()).isEqualTo("strategy: no such file: nowhere.yaml\n");
    }

    @Test
    void wrong_usage_is_explained() {
        assertThat(Program.run().exitCode()).isEqualTo(2);
        assertThat(Program.run("check").exitCode()).isEqualTo(2);
        assertThat(Program.run("chek", "x.yaml").err()).contains("check");
        assertThat(Program.run("evaluate", "--as-of", "2021-02-30").err()).contains("2021-02-30");
        assertThat(Program.run("evaluate", "--budget", "-1").exitCode()).isEqualTo(2);
    }

    @Test
    void help_names_the_exit_codes() {
        Program help = Program.run("help");
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("evaluate", "check", "Exit codes:");
    }

    private static String document(String name) {
        URL resource = Objects.requireNonNull(CheckCommandTest.class.getResource(name), name);
        try {
            return Path.of(resource.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
