package org.regionalstrategy.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionalstrategy.io.AssessmentWriter;
import org.regionalstrategy.io.codec.Codec;
import org.regionalstrategy.io.codec.Reading;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.io.text.ReadLimits;
import org.regionalstrategy.io.tree.SourceText;
import org.regionalstrategy.io.tree.Tree;
import org.regionalstrategy.model.Assessment;
import org.regionalstrategy.model.assessment.Measure;

class AssessmentDocumentTest {
    private static final AssessmentWriter WRITER = AssessmentWriter.withDefaults();

    @TempDir
    Path directory;

    private static String canonical() throws IOException {
        try (InputStream in = AssessmentDocumentTest.class.getResourceAsStream("assessment.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static <T> T read(Codec<T> codec, String json) {
        SourceText source = new SourceText("a.json", json);
        Reading reading = new Reading();
        Tree tree = Tree.parse(source, Format.JSON, ReadLimits.defaults());
        Optional<T> value = Optional.ofNullable(codec.read(tree.root().orElseThrow(), reading));
        return reading.problems().result(value).orElseThrow();
    }

    private static List<Problem> problems(Codec<?> codec, String json) {
        SourceText source = new SourceText("a.json", json);
        Reading reading = new Reading();
        Tree tree = Tree.parse(source, Format.JSON, ReadLimits.defaults());
        codec.read(tree.root().orElseThrow(), reading);
        return reading.problems().result(Optional.empty()).problems();
    }

    @Test
    void an_assessment_with_every_field_is_written_in_canonical_form() throws IOException {
        Assessment assessment = read(AssessmentCodec.ASSESSMENT, canonical());

        assertThat(WRITER.toJson(assessment)).isEqualTo(canonical());
    }

    @Test
    void an_undefined_measure_is_its_reason_and_no_number() {
        Measure measure = read(FindingCodecs.MEASURE, "{\"undefined\": {\"en\": \"no data\"}}");

        assertThat(measure).isInstanceOf(Measure.Undefined.class);
        assertThat(read(FindingCodecs.MEASURE, "0.5")).isEqualTo(Measure.of(0.5));
        assertThat(problems(FindingCodecs.MEASURE, "{}"))
                .extracting(Problem::code)
                .containsExactly("wrong-type");
        assertThat(problems(FindingCodecs.MEASURE, "null"))
                .extracting(Problem::code)
                .containsExactly("null-value");
    }

    @Test
    void a_condition_is_no_requirement_made_up_of_others() {
        assertThat(problems(RequirementCodecs.CONDITION, "{\"allOf\": [{\"decision\": \"d\"}]}"))
                .extracting(Problem::code)
                .containsExactly("invalid-value");
    }

    @Test
    void an_interval_out_of_order_is_an_error_at_its_place() {
        assertThat(problems(FindingCodecs.INTERVAL, "{\"lower\": 2, \"upper\": 1, \"confidence\": 0.95}"))
                .extracting(Problem::message)
                .containsExactly("interval: ends must be finite and in order: 2.0, 1.0");
    }

    @Test
    void a_file_of_an_assessment_is_json() throws IOException {
        Assessment assessment = read(AssessmentCodec.ASSESSMENT, canonical());
        Path file = directory.resolve("a.json");
        WRITER.write(file, assessment);

        assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent(canonical());
        assertThatThrownBy(() -> WRITER.write(directory.resolve("a.yaml"), assessment))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
