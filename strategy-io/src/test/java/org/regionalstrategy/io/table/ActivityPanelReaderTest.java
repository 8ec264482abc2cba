package org.regionalstrategy.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalstrategy.io.diagnostics.DocumentException;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.Unmentioned;

class ActivityPanelReaderTest {
    private static final ActivityPanelReader READER = ActivityPanelReader.withDefaults();
    private static final Year Y2018 = Year.of(2018);
    private static final String HEAD = "region,activity,year,value\n";

    @TempDir
    private Path directory;

    @Test
    void a_long_table_becomes_a_panel_over_one_universe_of_labels() {
        PanelTable table = READER.read(HEAD + "b,x,2018,1.5\na,y,2018,0\na,x,2019,2e3\n", "t");

        assertThat(table.panel().years()).containsExactly(Y2018, Year.of(2019));
        assertThat(table.panel().regions().names()).containsExactly("a", "b");
        ActivityMatrix matrix = table.panel().matrix(Y2018);
        assertThat(matrix.value("b", "x")).hasValue(1.5);
        assertThat(matrix.value("a", "y")).hasValue(0);
        assertThat(matrix.value("a", "x")).isEmpty();
        assertThat(table.panel().matrix(Year.of(2019)).value("a", "x")).hasValue(2000);
        assertThat(table.rows()).isEqualTo(3);
    }

    @Test
    void a_table_of_eurostat_is_read_by_its_own_headings_with_one_unit_chosen() {
        String table = """
                DATAFLOW,LAST UPDATE,freq,unit,nace_r2,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS
                ESTAT:NAMA_10R_3EMPERS(1.0),10/01/24 23:00:00,A,THS,C,DE11,2018,702.5,p,
                ESTAT:NAMA_10R_3EMPERS(1.0),10/01/24 23:00:00,A,PC,C,DE11,2018,30.1,,
                ESTAT:NAMA_10R_3EMPERS(1.0),10/01/24 23:00:00,A,THS,A,DE11,2018,:,,C
                ESTAT:NAMA_10R_3EMPERS(1.0),10/01/24 23:00:00,A,THS,F,DE11,2018,,m,
                """;
        PanelTable read = READER.withFilter("unit", "THS").read(table, "t");

        assertThat(read.panel().matrix(Y2018).value("DE11", "C")).hasValue(702.5);
        assertThat(read.panel().matrix(Y2018).value("DE11", "A")).isEmpty();
        assertThat(read.filteredRows()).isEqualTo(1);
        assertThat(read.missing()).containsEntry("confidential C", 1L).containsEntry("status m", 1L);
        assertThat(read.flags()).containsEntry("p", 1L).containsEntry("m", 1L);
    }

    @Test
    void a_dimension_with_several_values_is_never_added_up_silently() {
        String table = "geo,activity,year,value,unit,sex\na,x,2018,1,THS,T\na,x,2018,2,PC,T\n";

        assertThat(problems(READER, table)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("several-in-dimension");
            assertThat(problem.message()).contains("\"unit\" has several values (PC, THS)");
            assertThat(problem.help())
                    .hasValueSatisfying(help -> assertThat(help).contains("unit=PC"));
        });
        assertThat(READER.withFilter("UNIT", "PC")
                        .read(table, "t")
                        .panel()
                        .matrix(Y2018)
                        .value("a", "x"))
                .hasValue(2);
        assertThat(READER.withIgnored("unit")
                        .withDuplicates(Duplicates.SUM)
                        .read(table, "t")
                        .panel()
                        .matrix(Y2018)
                        .value("a", "x"))
                .hasValue(3);
    }

    @Test
    void separators_within_quotes_separate_nothing() {
        String table = "region;activity;year;value;\"note, with commas, a, b, c, d\"\na;x;2018;7;n\n";

        assertThat(READER.withIgnored("note, with commas, a, b, c, d")
                        .read(table, "t")
                        .panel()
                        .matrix(Y2018)
                        .value("a", "x"))
                .hasValue(7);
    }

    @Test
    void columns_are_mapped_by_the_caller() {
        PanelTable read = READER.withColumns("region=land, activity=branche,value=wert")
                .withYear(Y2018)
                .read("Land;Branche;Wert\na;x;7\n", "t");

        assertThat(read.panel().matrix(Y2018).value("a", "x")).hasValue(7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.withColumns("region"))
                .withMessage("columns: expected pairs such as region=geo, found \"region\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.withColumns("place=geo"))
                .withMessageContaining("there is no \"place\"");
    }

    @Test
    void a_column_that_is_not_there_is_named_with_the_nearest_heading() {
        assertThat(problems(READER, "regoin,activity,year,value\n"))
                .extracting(Problem::code)
                .containsExactly("missing-column");
        assertThat(problems(READER, "regoin,activity,year,value\n").get(0).help())
                .hasValueSatisfying(help -> assertThat(help).startsWith("did you mean \"regoin\"?"));
        assertThat(problems(READER.withFilter("unit", "x"), HEAD + "a,x,2018,1\n"))
                .extracting(Problem::message)
                .containsExactly("no column is named \"unit\" (filter)");
        assertThat(problems(READER, "region,geo,activity,year,value\n"))
                .extracting(Problem::code)
                .containsExactly("duplicate-column");
    }

    @Test
    void every_bad_row_is_reported_with_its_line() {
        String table = HEAD
                + "a,x,2018,-1\n"
                + "a,\"x\ny\",2018,1\n"
                + "a,x,2018-Q1,1\n"
                + "a,x,18,1\n"
                + "a,x,2018\n"
                + "a,x,2018,\"1,5\"\n"
                + "a,x,2018,1e400\n"
                + ",x,2018,1\n"
                + "a,x,2018,0x1p3\n";

        assertThat(problems(READER, table))
                .extracting(problem -> problem.code() + " " + problem.line())
                .containsExactly(
                        "out-of-range 2",
                        "invalid-value 5",
                        "invalid-value 6",
                        "ragged-row 7",
                        "out-of-range 8",
                        "out-of-range 9",
                        "invalid-value 10",
                        "out-of-range 11");
    }

    @Test
    void bad_rows_are_counted_beyond_the_first_hundred() {
        String table = HEAD + "a,x,2018,-1\n".repeat(5_000);

        assertThatThrownBy(() -> READER.read(table, "t")).isInstanceOfSatisfying(DocumentException.class, failure -> {
            assertThat(failure.problems()).hasSize(100);
            assertThat(failure.total()).isEqualTo(5_000);
        });
    }

    @Test
    void two_rows_for_a_cell_are_an_error_that_names_both_or_are_added_up() {
        String table = HEAD + "a,x,2018,1\nb,x,2018,5\na,x,2018,2\na,x,2019,1\na,x,2018,3\n";

        assertThat(problems(READER, table)).extracting(Problem::line).containsExactly(4, 6);
        assertThat(problems(READER, table).get(0).message())
                .isEqualTo("region a, activity x, year 2018 is given on line 2 already");
        ActivityMatrix summed = READER.withDuplicates(Duplicates.SUM)
                .read(table + "b,x,2018,\n", "t")
                .panel()
                .matrix(Y2018);
        assertThat(summed.value("a", "x")).hasValue(6);
        assertThat(summed.value("b", "x")).isEmpty();
    }

    @Test
    void a_value_is_multiplied_by_its_power_of_ten() {
        PanelTable read =
                READER.read("region,activity,year,value,UNIT_MULT\na,x,2018,1.5,3\na,y,2018,5,-1\na,z,2018,5,\n", "t");

        assertThat(read.panel().matrix(Y2018).value("a", "x")).hasValue(1500);
        assertThat(read.panel().matrix(Y2018).value("a", "y")).hasValue(0.5);
        assertThat(read.panel().matrix(Y2018).value("a", "z")).hasValue(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "NA", "NaN"})
    void missing_is_not_zero_also_where_cells_without_a_row_are(String missing) {
        PanelTable read =
                READER.withUnmentioned(Unmentioned.ZERO).read(HEAD + "a,x,2018," + missing + "\nb,y,2018,1\n", "t");

        assertThat(read.panel().matrix(Y2018).value("a", "x")).isEmpty();
        assertThat(read.panel().matrix(Y2018).value("a", "y")).hasValue(0);
        assertThat(read.missing()).containsEntry("empty", 1L);
    }

    @Test
    void filtered_rows_leave_no_labels() {
        PanelTable read = READER.withFilter("unit", "THS")
                .read("region,activity,year,value,unit\nz,x,2018,1,PC\na,x,2018,1,THS\n", "t");
        assertThat(read.panel().regions().names()).containsExactly("a");
        assertThat(problems(READER.withFilter("unit", "KG"), "region,activity,year,value,unit\nz,x,2018,1,PC\n"))
                .extracting(Problem::message)
                .containsExactly("the filters leave none of the 1 rows");
    }

    @ParameterizedTest
    @CsvSource({"'',the table has no header", "'region,activity,year,value',the table has no rows"})
    void a_table_without_header_or_rows_is_an_error(String table, String message) {
        assertThat(problems(READER, table)).extracting(Problem::message).containsExactly(message);
    }

    @Test
    void windows_line_ends_a_byte_order_mark_and_an_unclosed_quote() {
        assertThat(READER.read("\ufeff" + (HEAD + "a,x,2018,1\n").replace("\n", "\r\n"), "t")
                        .rows())
                .isEqualTo(1);
        assertThat(problems(READER, HEAD + "a,x,2018,1\nb,\"x,2018,1\n"))
                .extracting(problem -> problem.code() + " " + problem.line())
                .containsExactly("syntax 3");
    }

    @Test
    void a_packed_file_is_read_and_one_cut_short_is_an_error() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write((HEAD + "a,x,2018,1\n".repeat(1)).getBytes(StandardCharsets.UTF_8));
        }
        Path file = directory.resolve("t.csv.gz");
        Files.write(file, packed.toByteArray());
        assertThat(READER.read(file).rows()).isEqualTo(1);

        Files.write(file, Arrays.copyOf(packed.toByteArray(), packed.size() - 12));
        assertThat(READER.readResult(file).problems())
                .extracting(Problem::message)
                .allSatisfy(message -> assertThat(message).startsWith("the compressed file is broken or cut short"));
        assertThat(READER.readResult(file).value()).isEmpty();
    }

    @Test
    void a_stream_is_read_and_bytes_that_are_no_utf_8_are_an_error() {
        byte[] latin = (HEAD + "K\u00f6ln,x,2018,1\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(READER.readResult(new ByteArrayInputStream(latin), "t").problems())
                .extracting(Problem::code)
                .containsExactly("not-utf-8");
        byte[] sound = (HEAD + "K\u00f6ln,x,2018,1\n").getBytes(StandardCharsets.UTF_8);
        assertThat(READER.readResult(new ByteArrayInputStream(sound), "t")
                        .orElseThrow()
                        .panel()
                        .regions()
                        .names())
                .containsExactly("K\u00f6ln");
        assertThat(READER.withMaxBytes(20)
                        .readResult(new ByteArrayInputStream(sound), "t")
                        .problems())
                .extracting(Problem::code)
                .containsExactly("limit-exceeded");
    }

    @Test
    void many_codes_keep_apart_and_the_order_of_rows_makes_no_difference() {
        List<String> rows = new ArrayList<>();
        for (int region = 0; region < 60; region++) {
            for (int activity = 0; activity < 50; activity++) {
                rows.add("r" + region + ",a" + activity * 7919 + ",2018," + (region * 50 + activity));
            }
        }
        PanelTable forward = READER.read(HEAD + String.join("\n", rows), "t");
        Collections.shuffle(rows, new Random(3));
        assertThat(READER.read(HEAD + String.join("\n", rows), "t").panel()).isEqualTo(forward.panel());
        assertThat(forward.panel().matrix(Y2018).value("r59", "a" + 49 * 7919)).hasValue(59 * 50 + 49);
    }

    @Test
    void a_long_table_tells_its_progress_and_can_be_interrupted() {
        StringBuilder table = new StringBuilder(HEAD);
        for (int i = 0; i < 1_100_000; i++) {
            table.append("r,").append(i).append(",2018,1\n");
        }
        List<Long> told = new ArrayList<>();
        READER.withProgress(told::add).read(table.toString(), "t");
        assertThat(told).containsExactly(1L << 20);

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> READER.read(table.toString(), "t"))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static List<Problem> problems(ActivityPanelReader reader, String table) {
        return reader.readResult(table, "t").problems();
    }

    @Test
    void a_filter_holds_for_columns_that_are_read_as_well() {
        PanelTable table =
                READER.withFilter("region", "a").withFilter("year", "2018").read(HEAD + """
                a,x,2018,1
                b,x,2018,2
                a,x,2019,4
                b,x,soon,8
                """, "t");

        assertThat(table.panel().regions().names()).containsExactly("a");
        assertThat(table.panel().years()).containsExactly(Y2018);
        assertThat(table.filteredRows()).isEqualTo(3);
    }

    /** Both readers of tables do the same. */
    @Test
    void empty_lines_are_passed_over_and_lines_of_spaces_are_not() {
        String table = "\n" + HEAD + "\n\r\na,x,2018,1\n\n";
        assertThat(READER.read(table, "t").rows()).isEqualTo(1);
        assertThat(problems(READER, HEAD + "  \na,x,2018,1\n"))
                .extracting(Problem::code, Problem::line)
                .containsExactly(tuple("ragged-row", 2));

        String head = "region,indicator,activity,year,value,unit\n";
        ObservationCsvReader observations = ObservationCsvReader.withDefaults();
        assertThat(observations
                        .read("\n" + head + "\n\r\na,i,x,2018,1,u\n\n", "t")
                        .observations())
                .hasSize(1);
        assertThat(observations.readResult(head + "  \na,i,x,2018,1,u\n", "t").problems())
                .extracting(Problem::code, Problem::line)
                .containsExactly(tuple("ragged-row", 2));
    }

    @Test
    void a_value_that_becomes_too_large_is_a_problem_of_its_row() {
        assertThat(problems(READER, "region,activity,year,value,unit_mult\na,x,2018,1e308,10\n"))
                .extracting(Problem::code, Problem::line)
                .containsExactly(tuple("out-of-range", 2));
        assertThat(problems(READER.withDuplicates(Duplicates.SUM), HEAD + "a,x,2018,1e308\na,x,2018,1e308\n"))
                .extracting(Problem::code, Problem::line)
                .containsExactly(tuple("out-of-range", 2));
    }

    @Test
    void spaces_around_a_code_would_make_another_region_of_it() {
        assertThat(problems(READER, HEAD + "a ,x,2018,1\n ,x,2018,1\na,\u00a0,2018,1\n"))
                .extracting(Problem::message)
                .containsExactly("there are spaces around the region \"a\"", "the region is empty");
    }

    @Test
    void settings_that_cannot_be_are_refused_at_once() {
        assertThatThrownBy(() -> READER.withSeparator('"')).hasMessageContaining("separator");
        assertThatThrownBy(() -> READER.withMaxBytes(0)).hasMessageContaining("maxBytes must be > 0: 0");
    }
}
