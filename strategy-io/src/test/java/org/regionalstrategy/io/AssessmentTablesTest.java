package org.regionalstrategy.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.model.Assessment;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessmentTablesTest {
    private static final AssessmentTables TABLES = AssessmentTables.withDefaults();

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @TempDir
    Path directory;

    private static String json() throws IOException {
        try (InputStream in = AssessmentTablesTest.class.getResourceAsStream("document/assessment.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Assessment assessment() throws IOException {
        return AssessmentReader.withDefaults().read(json(), Format.JSON, "a.json");
    }

    private static List<NamedCsvRecord> rows(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
    }

    /** Every value of the document stands in some cell, and there is nothing else: the fixture has every field. */
    @Test
    void nothing_is_lost_and_nothing_is_added() throws IOException {
        List<String> told = new ArrayList<>();
        TABLES.toCsv(assessment())
                .values()
                .forEach(csv -> rows(csv)
                        .forEach(row -> row.getFieldsAsMap().forEach((column, cell) -> {
                            if (!column.equals("row") && !column.endsWith(".row") && !cell.isEmpty()) {
                                told.add(cell);
                            }
                        })));

        assertThat(words(told)).containsExactlyInAnyOrderElementsOf(words(leaves(EXACT.readTree(json()))));
    }

    private static List<String> words(List<String> texts) {
        return texts.stream().flatMap(text -> Stream.of(text.split(" "))).toList();
    }

    private static List<String> leaves(JsonNode node) {
        if (!node.isContainer()) {
            return List.of(node.asString());
        }
        return Stream.concat(
                        node.isArray() ? node.valueStream() : Stream.of(),
                        node.propertyStream().map(Map.Entry::getValue))
                .flatMap(child -> leaves(child).stream())
                .toList();
    }

    @Test
    void a_list_within_a_list_names_the_rows_that_it_belongs_to() throws IOException {
        ImmutableSortedMap<String, String> tables = TABLES.toCsv(assessment());
        List<NamedCsvRecord> links = rows(tables.getOrDefault("cooperation-suggestedLinks-suggestions", ""));

        assertThat(links).hasSize(2);
        assertThat(links.get(0).getFieldsAsMap())
                .containsEntry("row", "1")
                .containsEntry("organization", "company")
                .containsEntry("opens", "sensing")
                .containsEntry("relatedness", "0.25")
                .containsEntry("relatedness.undefined.en", "");
        assertThat(links.get(1).getField("relatedness.undefined.en")).isEqualTo("nothing new");
        assertThat(rows(tables.getOrDefault("packages-gate-alternatives", "")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getField("packages.row")).matches("[1-9][0-9]*"));
        assertThat(rows(tables.getOrDefault("assessment", "")))
                .singleElement()
                .satisfies(row -> assertThat(row.getField("strategy"))
                        .isEqualTo(assessment().strategy()));
    }

    @Test
    void each_table_is_a_file_of_its_name() throws IOException {
        TABLES.write(directory, assessment());

        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(TABLES.toCsv(assessment()).keySet().stream()
                            .map(name -> name + ".csv")
                            .collect(ImmutableList.toImmutableList()));
        }
        assertThat(directory.resolve("strengths.csv"))
                .content(StandardCharsets.UTF_8)
                .isEqualTo(TABLES.toCsv(assessment()).get("strengths"));
    }
}
