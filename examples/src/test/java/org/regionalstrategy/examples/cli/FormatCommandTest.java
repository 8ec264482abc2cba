package org.regionalstrategy.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.io.StrategyWriter;

class FormatCommandTest {
    private static final StrategyWriter WRITER = StrategyWriter.withDefaults();
    private static final String CANONICAL = WRITER.toYaml(Strategies.island());
    private static final String WITH_COMMENT = CANONICAL.replace("\nname:", "\n# said at the session\nname:");

    @TempDir
    private Path directory;

    private Path document;

    @BeforeEach
    void write_document() throws IOException {
        document = directory.resolve("island.yaml");
        Files.writeString(document, "# a licence\n\n" + CANONICAL.replace("\nname:", "\n\n\nname:   "));
    }

    @Test
    void a_document_is_printed_in_canonical_form_with_the_comments_at_its_head() throws IOException {
        String before = Files.readString(document);
        Program format = Program.run("format", document.toString());

        assertThat(format.out()).isEqualTo("# a licence\n\n" + CANONICAL);
        assertThat(format.exitCode()).isZero();
        assertThat(Files.readString(document)).isEqualTo(before);
    }

    @Test
    void a_file_is_rewritten_only_in_place_and_only_once() throws IOException {
        assertThat(Program.run("format", "--in-place", document.toString()).exitCode())
                .isZero();
        assertThat(Files.readString(document)).isEqualTo("# a licence\n\n" + CANONICAL);

        Files.setLastModifiedTime(document, FileTime.fromMillis(0));
        Program.run("format", "--in-place", document.toString());
        assertThat(Files.getLastModifiedTime(document)).isEqualTo(FileTime.fromMillis(0));
    }

    @Test
    void a_document_whose_comments_would_be_lost_is_left_alone() throws IOException {
        Files.writeString(document, WITH_COMMENT);
        Program format = Program.run("format", "--in-place", document.toString());

        assertThat(format.exitCode()).isEqualTo(1);
        assertThat(format.err())
                .endsWith("left alone, since the comments on line 3 would be lost; --drop-comments formats it"
                        + " nevertheless\n");
        assertThat(Files.readString(document)).isEqualTo(WITH_COMMENT);
    }

    @Test
    void comments_are_dropped_on_request() throws IOException {
        Files.writeString(document, WITH_COMMENT);
        Program.run("format", "--in-place", "--drop-comments", document.toString());

        assertThat(Files.readString(document)).isEqualTo(CANONICAL);
    }

    @Test
    void a_document_with_errors_is_not_formatted() throws IOException {
        Files.writeString(document, CANONICAL + "nonsense: 1\n");
        Program format = Program.run("format", "--in-place", document.toString());

        assertThat(format.exitCode()).isEqualTo(1);
        assertThat(format.err()).contains("error[unknown-field]");
        assertThat(Files.readString(document)).endsWith("nonsense: 1\n");
    }

    @Test
    void several_documents_cannot_be_printed() {
        assertThat(Program.run("format", "a.yaml", "b.yaml").exitCode()).isEqualTo(2);
    }
}
