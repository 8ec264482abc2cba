package org.regionalstrategy.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.fixtures.SyntheticStrategy;
import org.regionalstrategy.io.diagnostics.ReadResult;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.io.text.ReadLimits;
import org.regionalstrategy.io.tree.SourceText;
import org.regionalstrategy.io.tree.Tree;
import org.regionalstrategy.model.Strategy;

/** Reading without the tree gives what reading with it gives, or nothing. */
class FaultlessDocumentTest {
    private static final int MUTATIONS = 1_500;
    private static final String PUNCTUATION = "{}[]:,\"'\\\n -#&*!|>%@`~0aA\u00e9\ud83d";

    private static Optional<ReadResult<Strategy>> withoutTree(String text, Format format) {
        return new FaultlessDocument<>(StrategyCodec.STRATEGY, StrategyCodec.VERSIONS)
                .read(new SourceText("s", text), format, ReadLimits.defaults());
    }

    private static ReadResult<Strategy> withTree(String text, Format format) {
        return DocumentType.STRATEGY.read(Tree.parse(new SourceText("s", text), format, ReadLimits.defaults()));
    }

    private static void assertSame(String text, Format format) {
        ReadResult<Strategy> whole = withTree(text, format);
        Optional<ReadResult<Strategy>> read = withoutTree(text, format);
        assertThat(read.isPresent()).as(text).isEqualTo(whole.value().isPresent());
        read.ifPresent(result -> {
            assertThat(result.value()).isEqualTo(whole.value());
            assertThat(result.problems()).isEqualTo(whole.problems());
        });
    }

    private static List<Strategy> strategies() {
        return List.of(
                Strategies.minimal(),
                Strategies.island(),
                Strategies.universityRegion(),
                SyntheticStrategy.plantedCommunities(1, 60, 5).strategy());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = FaultlessDocumentTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void what_is_written_is_read_without_its_tree(Format format) {
        for (Strategy strategy : strategies()) {
            String text = DocumentType.STRATEGY.write(strategy, format);
            assertThat(withoutTree(text, format).flatMap(ReadResult::value)).contains(strategy);
            assertSame(text, format);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"by-hand.yaml", "every-field.yaml", "by-hand.json", "every-field.json"})
    void warnings_have_their_places_without_the_tree_too(String name) throws IOException {
        Format format = name.endsWith("json") ? Format.JSON : Format.YAML;
        assertSame(resource("/org/regionalstrategy/io/frozen/v1/" + name), format);
    }

    @Test
    void some_document_has_a_warning_with_its_place() {
        Strategy warned = Strategies.islandBuilder()
                .strengths(Strategies.island().strengths().stream()
                        .map(strength ->
                                strength.toBuilder().evidence(List.of()).build())
                        .toList())
                .build();
        String text = DocumentType.STRATEGY.write(warned, Format.YAML);
        ReadResult<Strategy> read = withoutTree(text, Format.YAML).orElseThrow();
        assertThat(read.problems()).isNotEmpty().allMatch(problem -> problem.line() > 0);
        assertSame(text, Format.YAML);
    }

    /** Such a text is no half of a pair as it stands in the file, only by what its escape means. */
    @ParameterizedTest
    @CsvSource({"\\ud800, false", "\\\\ud800, true", "\\ud83d\\ude00, true", "\\ud83d\\ud83d, false", "\\u00e9, true"})
    void an_escape_of_half_a_surrogate_pair_is_a_mistake_in_a_file_too(String escape, boolean sound) {
        String text = DocumentType.STRATEGY.write(Strategies.minimal(), Format.JSON);
        String escaped = text.replace("\"Minimal\"", "\"" + escape + "\"");
        assertThat(escaped).isNotEqualTo(text);
        SourceText file = SourceText.decoded("s", escaped);

        assertThat(new FaultlessDocument<>(StrategyCodec.STRATEGY, StrategyCodec.VERSIONS)
                        .read(file, Format.JSON, ReadLimits.defaults())
                        .isPresent())
                .isEqualTo(sound);
        assertThat(DocumentType.STRATEGY
                        .read(Tree.parse(file, Format.JSON, ReadLimits.defaults()))
                        .value()
                        .isPresent())
                .isEqualTo(sound);
    }

    @Test
    void a_document_that_includes_others_or_is_of_another_version_needs_its_tree() {
        String text = DocumentType.STRATEGY.write(Strategies.minimal(), Format.YAML);
        assertThat(withoutTree(text, Format.YAML)).isPresent();
        assertThat(withoutTree(text + "include: [\"a.yaml\"]\n", Format.YAML)).isEmpty();
        assertThat(withoutTree(text.replace("schemaVersion: \"1\"", "schemaVersion: \"2\""), Format.YAML))
                .isEmpty();
        assertThat(withoutTree(text.replace("schemaVersion: \"1\"", ""), Format.YAML))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void spoiled_documents_are_read_alike(Format format) {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>();
        strategies().subList(0, 2).forEach(strategy -> texts.add(DocumentType.STRATEGY.write(strategy, format)));
        int valid = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            String text = spoiled(texts.get(i % texts.size()), random);
            assertSame(text, format);
            valid += withTree(text, format).value().isPresent() ? 1 : 0;
        }
        assertThat(valid).isBetween(MUTATIONS / 20, MUTATIONS * 19 / 20);
    }

    /** The text with a few units removed, doubled, exchanged or put in. */
    private static String spoiled(String text, Random random) {
        int at = random.nextInt(text.length() - 8);
        int length = 1 + random.nextInt(6);
        String part = text.substring(at, at + length);
        String instead = switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> part + part;
            case 2 -> part + PUNCTUATION.charAt(random.nextInt(PUNCTUATION.length()));
            default -> new StringBuilder(part).reverse().toString();
        };
        return text.substring(0, at) + instead + text.substring(at + length);
    }
}
