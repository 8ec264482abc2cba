package org.regionalstrategy.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.io.diagnostics.DocumentException;
import org.regionalstrategy.io.text.Format;

class StrategyFormatterTest {
    private static final StrategyFormatter FORMATTER = StrategyFormatter.withDefaults();
    private static final String CANONICAL = StrategyWriter.withDefaults().toYaml(Strategies.minimal());

    @TempDir
    Path directory;

    private static FormattedDocument yaml(String text) {
        return FORMATTER.format(text, Format.YAML, "s.yaml");
    }

    @Test
    void comments_within_a_document_would_be_lost_and_are_told_by_line() {
        String commented = CANONICAL
                .replace("id: minimal\n", "id: minimal # why\n# alone\n")
                .replace("horizon: 2035\n", "horizon: 2035\n\n   # indented\n");
        FormattedDocument formatted = yaml(commented + "# at the end\n");

        assertThat(formatted.text()).isEqualTo(CANONICAL);
        assertThat(formatted.lostComments()).containsExactly(2, 3, 10, 20);
        assertThat(formatted.keepsComments()).isFalse();
    }

    @Test
    void comments_at_the_head_are_kept() {
        String head = "# yaml-language-server: $schema=strategy.schema.json\n#\n# Second block\n\n";
        FormattedDocument formatted = yaml(head + CANONICAL);

        assertThat(formatted.text()).isEqualTo(head + CANONICAL);
        assertThat(formatted.keepsComments()).isTrue();
        assertThat(yaml(formatted.text()).text()).isEqualTo(formatted.text());
    }

    @Test
    void blank_lines_around_the_head_are_settled() {
        String text = "\n# one  \n\n# two\n\n\n---\n# lost\n" + CANONICAL;
        FormattedDocument formatted = yaml(text);

        assertThat(formatted.text()).isEqualTo("# one\n\n# two\n\n" + CANONICAL);
        assertThat(formatted.lostComments()).containsExactly(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a # b'", "\"# b\"", "a#b", "|-\n  # no comment", ">-\n  a\n  # no comment"})
    void a_hash_in_a_text_is_no_comment(String name) {
        assertThat(yaml(CANONICAL.replace("name:\n  en: \"Minimal\"", "name: " + name))
                        .keepsComments())
                .isTrue();
    }

    @Test
    void a_comment_beside_the_head_of_a_block_of_text_is_a_comment() {
        assertThat(yaml(CANONICAL.replace("name:\n  en: \"Minimal\"", "name: |- # why\n  Minimal"))
                        .keepsComments())
                .isFalse();
    }

    @Test
    void json_has_no_comments() {
        String json = StrategyWriter.withDefaults().toJson(Strategies.minimal());
        FormattedDocument formatted = FORMATTER.format(json.replace("\n", ""), Format.JSON, "s.json");

        assertThat(formatted.text()).isEqualTo(json);
        assertThat(formatted.keepsComments()).isTrue();
    }

    @Test
    void a_file_is_formatted_without_being_touched() throws IOException {
        Path file = directory.resolve("a.yaml");
        Files.writeString(file, "# head\n" + CANONICAL + "\n\n");

        assertThat(FORMATTER.format(file).text()).isEqualTo("# head\n" + CANONICAL);
        assertThat(Files.readString(file)).isEqualTo("# head\n" + CANONICAL + "\n\n");
        assertThatThrownBy(() -> FORMATTER.format(directory.resolve("a.txt")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_somebody_has_changed_meanwhile_is_not_overwritten() throws IOException {
        Path file = directory.resolve("a.yaml");
        Files.writeString(file, CANONICAL + "\n");
        FormattedDocument formatted = FORMATTER.format(file);
        Files.writeString(file, "# changed\n" + CANONICAL);

        assertThatThrownBy(() -> FORMATTER.rewrite(file, formatted))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("has changed since it was read");
        assertThat(file).hasContent("# changed\n" + CANONICAL);
        Files.writeString(file, "\ufeff" + CANONICAL + "\n");
        FORMATTER.rewrite(file, FORMATTER.format(file));
        assertThat(file).hasContent(CANONICAL);
    }

    @Test
    void a_document_that_includes_others_or_is_broken_is_refused() throws IOException {
        Path file = directory.resolve("a.yaml");
        Files.writeString(file, CANONICAL + "include: [b.yaml]\n");

        assertThatThrownBy(() -> FORMATTER.format(file))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("invalid-include");
        assertThatThrownBy(() -> yaml("a: [")).isInstanceOf(DocumentException.class);
    }
}
