package org.regionalstrategy.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final int SCREEN_LINES = 60;
    private static final int SCREEN_COLUMNS = 100;

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path directory;

    @Test
    void the_summary_of_the_tomsk_case_fits_two_screens_and_owns_up_to_illustrative_figures() {
        Program evaluate = evaluate();

        assertThat(evaluate.err()).isEmpty();
        assertThat(evaluate.exitCode()).isZero();
        assertThat(evaluate.out())
                .startsWith("Tomsk Region 2035\nAs known on 2019-07-31.")
                .contains("illustrative");
        assertThat(evaluate.out().lines().filter(line -> !line.startsWith("Every finding")))
                .allMatch(line -> line.length() <= SCREEN_COLUMNS);
        assertThat(evaluate.out().lines()).hasSizeLessThanOrEqualTo(2 * SCREEN_LINES);
        assertThat(evaluate.out().indexOf("WHAT TO DECIDE"))
                .isLessThan(evaluate.out().indexOf("WHY"));
        assertThat(evaluate.out().indexOf("WHY")).isLessThan(evaluate.out().indexOf("ON WHOM IT HANGS"));
        assertThat(evaluate.out().indexOf("ON WHOM IT HANGS"))
                .isLessThan(evaluate.out().indexOf("WHAT IS CLAIMED"));
    }

    @Test
    void on_whom_the_packages_hang_is_told_by_name() {
        String told = evaluate().out().replaceAll("\\s+", " ");

        assertThat(told)
                .contains(
                        "Open packages close without: Tomskneftekhim (Petrochemistry and mineral concentrates); Mikran")
                .contains("Contribute most to opening 10 packages (Shapley value): Mikran 1.08")
                .contains("Expected to open as decisions fall")
                .contains("Best partners from outside, opening 2 packages")
                .contains(
                        "Closed to every declared community, yet open to organizations linked by now: Video and sensing")
                .contains("Links show 6 communities among 31 organizations; 84 % of ties cross industries");
    }

    @Test
    void who_wants_what_is_told_by_role_with_who_is_farthest_apart() {
        String told = evaluate().out().replaceAll("\\s+", " ");

        assertThat(told)
                .contains("WHO WANTS WHAT Ranks best, and is first in how much of what each may want *: ")
                .contains("Governor (", "Residents of Seversk (", "All together, by Borda (and ranks by Kemeny): ")
                .contains("Farthest apart: ", "Kendall's tau-b");
    }

    @Test
    void the_order_of_work_and_the_cost_of_a_slip_are_told() {
        assertThat(evaluate().out().replaceAll("\\s+", " "))
                .contains("IN WHICH ORDER Start now")
                .contains("Last: Hard-to-recover oil can enter its market in 2027-06 at the earliest")
                .contains("A slip by 12 months of a decision costs in sales by the end of 2035: Amendment of the law");
        assertThat(evaluate("--budget", "0").out()).doesNotContain("IN WHICH ORDER");
    }

    @Test
    void a_closed_package_that_is_left_out_names_its_cheapest_way_to_open() {
        assertThat(evaluate().out().replaceAll("\\s+", " "))
                .contains("the cheapest way to open it: BREST-OD-300 in the federal programme; "
                        + "Module for making nitride fuel (built) (to build for 12,000)");
    }

    @Test
    void the_same_input_gives_the_same_bytes_in_any_locale() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.US);
            String american = evaluate().out() + assessment();
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(evaluate().out() + assessment()).isEqualTo(american);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_later_date_changes_what_the_nuclear_package_waits_for() throws IOException {
        assertThat(evaluate("--as-of", "2019-07-31").out()).contains("BREST-OD-300 in the federal programme");
        String in2021 = evaluate("--as-of", "2021-07-31").out();
        assertThat(in2021)
                .startsWith("Tomsk Region 2035\nAs known on 2021-07-31.")
                .doesNotContain("BREST-OD-300 in the");
        assertThat(assessment()).contains("\"asOf\": \"2021-07-31\"");
    }

    @Test
    void a_date_beyond_the_horizon_is_wrong_usage() {
        Program beyond = evaluate("--as-of", "2035-01-01");
        assertThat(beyond.exitCode()).isEqualTo(2);
        assertThat(beyond.err()).startsWith("--as-of must lie before the horizon 2035: 2035-01-01");
    }

    @Test
    void a_date_before_everything_is_evaluated_with_what_was_known_then() {
        assertThat(evaluate("--as-of", "1900-01-01").exitCode()).isZero();
    }

    @Test
    void a_table_given_twice_is_told_without_a_stack_trace() {
        String table = "src/main/resources/org/regionalstrategy/examples/tomsk/tomsk-evidence.csv";
        Program twice = evaluate("--evidence", table, "--evidence", table);
        assertThat(twice.exitCode()).isEqualTo(1);
        assertThat(twice.err()).startsWith("strategy: evidence: indicator ").endsWith(" is given twice\n");
    }

    @Test
    void every_finding_is_written_as_tables_where_asked() throws IOException {
        Path tables = directory.resolve("tables/here");
        Program evaluate = evaluate("--tables", tables.toString());

        assertThat(evaluate.exitCode()).as(evaluate.err()).isZero();
        assertThat(Files.readAllLines(tables.resolve("strengths.csv")))
                .hasSize(13)
                .first(InstanceOfAssertFactories.STRING)
                .startsWith("row,strength,verdict,");
        assertThat(tables.resolve("cooperation-suggestedLinks-suggestions.csv")).isRegularFile();
    }

    @Test
    void a_budget_can_be_given() {
        assertThat(evaluate("--budget", "0").out()).contains("Fund 0 of 10 packages for 0 of 0");
    }

    @Test
    void a_document_and_tables_of_ones_own_are_evaluated() throws IOException {
        Path resources = Path.of("src/main/resources/org/regionalstrategy/examples/tomsk");
        Program own = evaluate(
                resources.resolve("tomsk-2035.yaml").toString(),
                "--evidence",
                resources.resolve("tomsk-evidence.csv").toString(),
                "--evidence",
                resources.resolve("tomsk-peers-2018.csv").toString());
        String ownAssessment = assessment();
        assertThat(own.out()).isEqualTo(evaluate().out());
        assertThat(ownAssessment).isEqualTo(assessment());
    }

    @Test
    void without_its_table_a_document_has_no_data_to_go_by() {
        Program own = evaluate("src/main/resources/org/regionalstrategy/examples/tomsk/tomsk-2035.yaml");
        assertThat(own.exitCode()).isZero();
        assertThat(own.out()).contains("no data").doesNotContain("proven   ");
    }

    @Test
    void a_bad_table_is_told_with_its_lines_and_nothing_is_written() throws IOException {
        Path table = Files.writeString(directory.resolve("bad.csv"), """
                region,indicator,activity,year,value,unit
                RU,rd_personnel,total,2018,-1,PS
                RU,rd_personnel,total,2O18,1,PS
                """);
        Program evaluate = evaluate("--evidence", table.toString());
        assertThat(evaluate.exitCode()).isEqualTo(1);
        assertThat(evaluate.err()).contains("bad.csv:2:28").contains("bad.csv:3:23");
        assertThat(directory.resolve("out")).doesNotExist();
    }

    private Program evaluate(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "evaluate";
        arguments[1] = "--out";
        arguments[2] = directory.resolve("out").toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Program.run(arguments);
    }

    private String assessment() throws IOException {
        return Files.readString(directory.resolve("out").resolve("assessment.json"));
    }
}
