package org.regionalstrategy.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.io.StrategyReader;
import org.regionalstrategy.io.StrategySchema;
import org.regionalstrategy.io.StrategyWriter;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.model.Strategy;

/** The schema is judged by an independent validator: it must accept what the reader accepts. */
class StrategySchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaText.of(StrategyCodec.STRATEGY, StrategyCodec.VERSIONS));

    private static List<Error> errors(String text, InputFormat format) {
        return SCHEMA.validate(text, format);
    }

    private static String complete() throws IOException {
        try (InputStream in = StrategyReader.class.getResourceAsStream("complete.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_schema_is_current() throws IOException {
        GeneratedFiles.assertCurrent(
                Path.of("src/main/resources/org/regionalstrategy/io/strategy.schema.json"),
                SchemaText.of(StrategyCodec.STRATEGY, StrategyCodec.VERSIONS));
    }

    @Test
    void the_schema_is_a_resource_of_the_library() {
        assertThat(StrategySchema.text()).isEqualTo(SchemaText.of(StrategyCodec.STRATEGY, StrategyCodec.VERSIONS));
    }

    @Test
    void the_schema_keeps_to_the_schema_of_schemas() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");

        assertThat(meta.validate(StrategySchema.text(), InputFormat.JSON)).isEmpty();
        assertThat(meta.validate("{\"type\": 5}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void a_document_with_every_field_is_valid() throws IOException {
        Strategy strategy = StrategyReader.withDefaults().read(complete(), Format.YAML, "complete.yaml");

        assertThat(errors(complete(), InputFormat.YAML)).isEmpty();
        assertThat(errors(StrategyWriter.withDefaults().toJson(strategy), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void the_example_of_tomsk_is_valid() throws IOException {
        Path example = Path.of("../examples/src/main/resources/org/regionalstrategy/examples/tomsk/tomsk-2035.yaml");

        assertThat(errors(Files.readString(example, StandardCharsets.UTF_8), InputFormat.YAML))
                .isEmpty();
    }

    @Test
    void what_is_written_is_valid() {
        for (Strategy strategy : List.of(Strategies.island(), Strategies.minimal(), Strategies.universityRegion())) {
            assertThat(errors(StrategyWriter.withDefaults().toJson(strategy), InputFormat.JSON))
                    .isEmpty();
            assertThat(errors(StrategyWriter.withDefaults().toYaml(strategy), InputFormat.YAML))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "validTo: \"2050\", validTo: 2050",
        "name: \"Valley\", 'name: {en: V, ru-RU: V}'",
        "horizon: 2035, horizon: 9999"
    })
    void other_notations_that_are_read_are_valid(String canonical, String other) throws IOException {
        String document = complete().replaceFirst(canonical, other);

        assertThat(document).isNotEqualTo(complete());
        assertThat(errors(document, InputFormat.YAML)).isEmpty();
        assertThat(StrategyReader.withDefaults()
                        .readResult(document, Format.YAML, "d")
                        .value())
                .isPresent();
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "broken-structures.csv",
            useHeadersInDisplayName = true,
            delimiter = ';',
            quoteCharacter = '\'')
    void a_broken_structure_is_refused_by_schema_and_reader(String what, String sound, String broken)
            throws IOException {
        String document = complete().replace(sound.replace("\\n", "\n"), broken.replace("\\n", "\n"));

        assertThat(document).as(what).isNotEqualTo(complete());
        assertThat(errors(document, InputFormat.YAML)).as(what).isNotEmpty();
        assertThat(StrategyReader.withDefaults()
                        .readResult(document, Format.YAML, "d")
                        .value())
                .as(what)
                .isEmpty();
    }

    @Test
    void an_included_document_has_lists_and_nothing_else() {
        Schema included = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder ->
                                builder.schemas(Map.of("urn:org.regionalstrategy:strategy:1", StrategySchema.text())))
                .getSchema("{\"$ref\": \"urn:org.regionalstrategy:strategy:1#/$defs/includedDocument\"}");

        assertThat(included.validate(
                        "{schemaVersion: '1', include: [b.yaml], regions: [{id: a, name: A, kind: region}]}",
                        InputFormat.YAML))
                .isEmpty();
        assertThat(included.validate("{schemaVersion: '1', id: a}", InputFormat.YAML))
                .isNotEmpty();
        assertThat(included.validate("{regions: []}", InputFormat.YAML)).isNotEmpty();
    }
}
