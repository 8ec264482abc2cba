package org.regionalstrategy.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionalstrategy.io.diagnostics.DocumentException;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.io.text.ReadLimits;
import org.regionalstrategy.model.Assessment;

class AssessmentReaderTest {
    private static final AssessmentReader READER = AssessmentReader.withDefaults();
    private static final AssessmentWriter WRITER = AssessmentWriter.withDefaults();

    @TempDir
    Path directory;

    private static String canonical() throws IOException {
        try (InputStream in = AssessmentReaderTest.class.getResourceAsStream("document/assessment.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String frozen() throws IOException {
        try (InputStream in = AssessmentReaderTest.class.getResourceAsStream("frozen/v1/assessment.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void what_was_written_is_read_as_an_equal_assessment() throws IOException {
        Assessment assessment = READER.read(canonical(), Format.JSON, "a.json");
        Path file = directory.resolve("a.json");
        WRITER.write(file, assessment);

        assertThat(WRITER.toJson(assessment)).isEqualTo(canonical());
        assertThat(READER.read(file)).isEqualTo(assessment);
        assertThat(READER.read(canonical(), Format.YAML, "a.yaml")).isEqualTo(assessment);
    }

    @Test
    void streams_are_read_like_texts() throws IOException {
        Assessment assessment = READER.read(canonical(), Format.JSON, "a.json");
        byte[] bytes = canonical().getBytes(StandardCharsets.UTF_8);

        assertThat(READER.readResult(new ByteArrayInputStream(bytes), Format.JSON, "a")
                        .value())
                .contains(assessment);
        assertThat(READER.readResult(new StringReader(canonical()), Format.JSON, "a")
                        .value())
                .contains(assessment);
    }

    @Test
    void every_problem_is_reported_with_its_place() throws IOException {
        String broken = canonical()
                .replaceFirst("\"asOf\": \"[^\"]*\"", "\"asOf\": \"yesterday\"")
                .replaceFirst("\"horizon\": \\d+", "\"horizon\": \"x\"")
                .replaceFirst("\"verdict\"", "\"verdit\"");

        assertThat(READER.readResult(broken, Format.JSON, "a.json").problems())
                .extracting(Problem::code)
                .containsExactly("invalid-value", "wrong-type", "unknown-field");
        assertThatThrownBy(() -> READER.read(broken, Format.JSON, "a.json")).isInstanceOf(DocumentException.class);
    }

    @Test
    void a_newer_version_is_refused_and_nothing_is_included() throws IOException {
        assertThat(READER.readResult(
                                canonical().replace("\"schemaVersion\": \"1\"", "\"schemaVersion\": \"2\""),
                                Format.JSON,
                                "a")
                        .problems())
                .extracting(Problem::code)
                .containsExactly("schema-version");
        Path file = directory.resolve("a.json");
        Files.writeString(file, canonical().replaceFirst("\\{", "{\"include\": [\"b.json\"],"));

        assertThat(READER.readResult(file).problems()).extracting(Problem::code).containsExactly("unknown-field");
    }

    @Test
    void an_assessment_from_before_cooperation_was_assessed_says_nothing_of_it() throws IOException {
        Assessment old = READER.read(frozen(), Format.JSON, "a.json");

        assertThat(old.cooperation()).isEmpty();
        assertThat(READER.read(canonical(), Format.JSON, "a.json").cooperation())
                .isPresent();
    }

    @Test
    void one_from_before_variety_and_turnover_were_told_has_none() throws IOException {
        Assessment old = READER.read(frozen(), Format.JSON, "a.json");
        Assessment today = READER.read(canonical(), Format.JSON, "a.json");

        assertThat(old.variety()).isEmpty();
        assertThat(old.turnover()).isEmpty();
        assertThat(old.quadrants()).isEmpty();
        assertThat(old.complementarity()).isEmpty();
        assertThat(today.variety()).hasSize(1);
        assertThat(today.turnover()).hasSize(1);
        assertThat(today.quadrants()).hasSize(1);
        assertThat(today.complementarity()).hasSize(1);
    }

    @Test
    void a_component_of_no_known_type_is_an_error_at_its_place() throws IOException {
        String broken = canonical().replaceFirst("\"infrastructure\": \"line\"", "\"region\": \"line\"");

        assertThat(READER.readResult(broken, Format.JSON, "a.json").problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("wrong-type");
                    assertThat(problem.message()).contains("{decision: id}");
                });
    }

    @Test
    void the_limits_hold() {
        ReadLimits limits = ReadLimits.builder().maxBytes(10).build();

        assertThat(READER.withLimits(limits).limits()).isEqualTo(limits);
        assertThat(READER.withLimits(limits)
                        .readResult("{\"schemaVersion\": \"1\"}", Format.JSON, "a")
                        .problems())
                .extracting(Problem::code)
                .containsExactly("limit-exceeded");
    }
}
