package org.regionalstrategy.io.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.diagnostics.ReadResult;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.evidence.ObservationStatus;

class ObservationCsvReaderTest {
    private static final ObservationCsvReader READER = ObservationCsvReader.withDefaults();
    private static final String HEADER = "region,indicator,activity,year,value,unit\n";

    @TempDir
    Path directory;

    private static List<String> codes(String text) {
        return READER.readResult(text, "t.csv").problems().stream()
                .map(problem -> problem.code() + " " + problem.line() + ":" + problem.column())
                .toList();
    }

    @Test
    void each_row_is_an_observation() {
        Evidence evidence =
                READER.read(HEADER + "RU-TOM,employment,26,2019,12.5,PS\nRU,employment,26,2019,0,PS\n", "t.csv");

        assertThat(evidence.observations())
                .containsExactly(
                        Observation.builder()
                                .refArea("RU-TOM")
                                .indicator("employment")
                                .activity("26")
                                .year(2019)
                                .value(12.5)
                                .unit("PS")
                                .build(),
                        Observation.builder()
                                .refArea("RU")
                                .indicator("employment")
                                .activity("26")
                                .year(2019)
                                .value(0)
                                .unit("PS")
                                .build());
    }

    @Test
    void an_empty_value_is_missing_and_not_zero() {
        Observation observation = READER.read(HEADER + "RU,e,26,2019,,PS\n", "t.csv")
                .observations()
                .get(0);

        assertThat(observation.value()).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void columns_are_found_by_the_names_of_sdmx_in_any_order() {
        Observation observation = READER.read(
                        "OBS_VALUE,TIME_PERIOD,REF_AREA,ACTIVITY,INDICATOR,UNIT_MEASURE,OBS_STATUS\n1,2019,RU,26,e,PS,P\n",
                        "t.csv")
                .observations()
                .get(0);

        assertThat(observation.refArea()).isEqualTo("RU");
        assertThat(observation.activity()).isEqualTo("26");
        assertThat(observation.status()).isEqualTo(ObservationStatus.PROVISIONAL);
    }

    @ParameterizedTest
    @CsvSource({
        "A, NORMAL",
        "b, BREAK",
        "'', NORMAL",
        "u, LOW_RELIABILITY",
        "low-reliability, LOW_RELIABILITY",
        "E, ESTIMATED"
    })
    void a_status_is_a_code_or_a_name(String written, ObservationStatus status) {
        String text = "geo,indicator,activity,year,value,unit,OBS_FLAG\nRU,e,26,2019,1,PS," + written + "\n";

        assertThat(READER.read(text, "t.csv").observations().get(0).status()).isEqualTo(status);
    }

    @Test
    void every_bad_row_is_reported_with_its_line_and_column() {
        assertThat(codes("region,indicator,activity,year,value,unit,status\n"
                        + "RU,e,26,2019,-1,PS,\n" // 2
                        + "RU,\"e, \"\"x\"\"\",26,2019,1 000,PS,\n" // 3
                        + "RU,e,26,19,1,PS,\n" // 4
                        + "RU,e,26,2020,NaN,PS,\n" // 5
                        + "RU,e,26,2021,1e999,PS,\n" // 6
                        + "RU,e,26,2022,\"1,5\",PS,\n" // 7
                        + "\n" // 8
                        + ",e,26,2023,1,PS,\n" // 9
                        + "RU,e,26,2024,1,PS,?\n" // 10
                        + "RU,e,26\n" // 11
                        + "RU,e,26,2025,1,PS,,\n" // 12
                        + "RU, e,26,2026,1,,\n")) // 13
                .containsExactly(
                        "out-of-range 2:14",
                        "wrong-type 3:23",
                        "wrong-type 4:9",
                        "not-finite 5:14",
                        "not-finite 6:14",
                        "wrong-type 7:14",
                        "invalid-value 9:1",
                        "unknown-choice 10:19",
                        "ragged-row 11:1",
                        "ragged-row 12:1",
                        "invalid-value 13:4",
                        "invalid-value 13:17");
    }

    @Test
    void a_field_over_two_lines_does_not_shift_the_lines_after_it() {
        assertThat(codes(HEADER + "\"R\nU\",e,26,2019,x,PS\nRU,e,26,2019,y,PS\n"))
                .containsExactly("wrong-type 3:14", "wrong-type 4:14");
    }

    @Test
    void the_same_cell_twice_is_an_error_that_names_both_lines() {
        ReadResult<Evidence> result =
                READER.readResult(HEADER + "RU,e,26,2019,1,PS\nRU,e,27,2019,1,PS\nRU,e,26,2019,1,PS\n", "t.csv");

        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(4);
            assertThat(problem.message())
                    .isEqualTo("region RU, indicator e, activity 26, year 2019 is given twice; first on line 2");
        });
    }

    @Test
    void a_header_must_have_every_column_once() {
        assertThat(codes("region,geo,indicator,year,value,unit\nRU,RU,e,2019,1,PS\n"))
                .containsExactly("missing-column 1:1", "duplicate-column 1:8");
    }

    @Test
    void a_column_that_is_not_read_is_a_warning() {
        ReadResult<Evidence> result =
                READER.readResult("region,indicator,activity,year,value,unit,statuss\nRU,e,26,2019,1,PS,x\n", "t.csv");

        assertThat(result.orElseThrow().observations()).hasSize(1);
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("unknown-column");
            assertThat(problem.help()).contains("did you mean \"status\"?");
        });
    }

    @Test
    void quotes_are_strict() {
        assertThat(codes(HEADER + "RU,e,26,2019,1,PS\nRU,e,\"27,2019,1,PS\n")).containsExactly("syntax 3:1");
        assertThat(codes(HEADER + "RU,e,\"26\"x,2019,1,PS\n")).containsExactly("syntax 2:1");
    }

    @Test
    void an_empty_table_is_an_error() {
        assertThat(codes("")).containsExactly("empty-document 0:0");
        assertThat(READER.read(HEADER, "t.csv")).isEqualTo(Evidence.EMPTY);
    }

    @Test
    void bad_rows_beyond_a_hundred_are_counted() {
        ReadResult<Evidence> result = READER.readResult(HEADER + "RU,e,26,2019,x,PS\n".repeat(30_000), "t.csv");

        assertThat(result.problems()).hasSize(100);
        assertThat(result.total()).isEqualTo(2 * 30_000 - 1);
    }

    @Test
    void a_compressed_file_reads_like_a_plain_one() throws IOException {
        String text = "\ufeff" + HEADER + "RU,e,26,2019,1,PS\n";
        Path plain = Files.writeString(directory.resolve("t.csv"), text, StandardCharsets.UTF_8);
        Path packed = directory.resolve("t.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(READER.read(packed)).isEqualTo(READER.read(plain)).isEqualTo(READER.read(text, "t.csv"));
    }

    @Test
    void a_file_that_unpacks_beyond_the_limit_is_refused() throws IOException {
        Path packed = directory.resolve("bomb.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(HEADER.getBytes(StandardCharsets.UTF_8));
            out.write("RU,e,26,2019,1,PS\n".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(READER.withMaxBytes(100_000).readResult(packed).problems())
                .extracting(Problem::code)
                .contains("limit-exceeded");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() throws IOException {
        Path file = directory.resolve("t.csv");
        Files.write(file, (HEADER + "\u0420\u0424,e,26,2019,1,PS\n").getBytes(Charset.forName("windows-1251")));

        assertThat(READER.readResult(file).problems()).extracting(Problem::code).containsExactly("not-utf-8");
    }

    @Test
    void another_separator_can_be_set() {
        String text = (HEADER + "RU,e,26,2019,1,PS\n").replace(',', '\t');

        assertThat(READER.withSeparator('\t').read(text, "t.tsv").observations())
                .hasSize(1);
        assertThatThrownBy(() -> READER.withSeparator('"')).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_compressed_file_that_was_cut_short_is_a_problem_of_it(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("region,indicator,activity,year,value,unit\na,i,x,2018,1,u\n".getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = packed.toByteArray();
        for (int length : new int[] {5, whole.length - 3}) {
            Path file = Files.write(folder.resolve(length + ".csv.gz"), Arrays.copyOf(whole, length));
            assertThat(ObservationCsvReader.withDefaults().readResult(file).problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message()).contains("broken or cut short"));
        }
    }
}
