package org.regionalstrategy.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalstrategy.fixtures.Strategies;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.text.ReadLimits;

class StrategyFilesTest {
    private static final StrategyReader READER = StrategyReader.withDefaults();
    private static final StrategyWriter WRITER = StrategyWriter.withDefaults();

    @TempDir
    Path directory;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.yaml", "a.yml", "a.json", "A.JSON", "A.YAML"})
    void a_strategy_survives_a_file(String name) throws IOException {
        Path file = directory.resolve(name);
        WRITER.write(file, Strategies.island());

        assertThat(READER.read(file)).isEqualTo(Strategies.island());
        assertThat(names()).containsExactly(name);
    }

    @Test
    void text_is_written_in_utf_8_whatever_the_platform_uses() throws IOException {
        Path file = directory.resolve("a.yaml");
        WRITER.write(file, Strategies.island());

        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .contains("\u041e\u0441\u0442\u0440\u043e\u0432 2035");
        assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent(WRITER.toYaml(Strategies.island()));
    }

    @Test
    void a_name_without_a_known_ending_is_refused() {
        Path file = directory.resolve("a.txt");

        assertThat(READER.readResult(file).problems()).extracting(Problem::code).containsExactly("unknown-format");
        assertThatThrownBy(() -> WRITER.write(file, Strategies.island())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_file_that_is_not_there_is_an_io_error() {
        assertThatThrownBy(() -> READER.read(directory.resolve("none.yaml"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_with_their_offset() throws IOException {
        Path file = directory.resolve("a.yaml");
        Files.write(file, "id: a\nname: \u0422\u043e\u043c\u0441\u043a".getBytes(Charset.forName("windows-1251")));

        assertThat(READER.readResult(file).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("not-utf-8");
            assertThat(problem.message()).isEqualTo("the byte 0xD2 at offset 12 is not valid UTF-8");
            assertThat(problem.line() + ":" + problem.column()).isEqualTo("2:7");
        });
    }

    @Test
    void a_file_that_breaks_off_within_a_character_is_refused() throws IOException {
        Path file = directory.resolve("a.yaml");
        Files.write(file, new byte[] {'a', ':', ' ', (byte) 0xd0});

        assertThat(READER.readResult(file).problems()).extracting(Problem::code).containsExactly("not-utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE"})
    void other_encodings_are_refused_by_name(String charset) throws IOException {
        Path file = directory.resolve("a.json");
        Files.write(file, WRITER.toJson(Strategies.minimal()).getBytes(Charset.forName(charset)));

        assertThat(READER.readResult(file).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("the file is encoded in " + charset.substring(0, 6) + ", not in UTF-8"));
    }

    @Test
    void a_byte_order_mark_of_utf_8_is_skipped() throws IOException {
        Path file = directory.resolve("a.yaml");
        Files.writeString(file, "\ufeff" + WRITER.toYaml(Strategies.minimal()), StandardCharsets.UTF_8);

        assertThat(READER.read(file)).isEqualTo(Strategies.minimal());
    }

    @Test
    void a_file_beyond_the_limit_is_not_read() throws IOException {
        Path file = directory.resolve("a.yaml");
        Files.writeString(file, "x".repeat(101));
        StrategyReader reader =
                READER.withLimits(ReadLimits.builder().maxBytes(100).build());

        assertThat(reader.readResult(file).problems()).extracting(Problem::code).containsExactly("limit-exceeded");
    }

    @Test
    void a_symbolic_link_stays_and_its_target_is_replaced() throws IOException {
        Path target = Files.createDirectory(directory.resolve("real")).resolve("b.yaml");
        Files.writeString(target, "old");
        Path link = Files.createSymbolicLink(directory.resolve("a.yaml"), Path.of("real", "b.yaml"));
        WRITER.write(link, Strategies.minimal());

        assertThat(link).isSymbolicLink();
        assertThat(READER.read(target)).isEqualTo(Strategies.minimal());
    }

    @Test
    void a_symbolic_link_to_nothing_gets_its_target() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("a.yaml"), Path.of("b.yaml"));
        WRITER.write(link, Strategies.minimal());

        assertThat(link).isSymbolicLink();
        assertThat(directory.resolve("b.yaml")).isRegularFile();
    }

    @Test
    void symbolic_links_in_a_circle_are_an_io_error() throws IOException {
        Path a = directory.resolve("a.yaml");
        Files.createSymbolicLink(a, Files.createSymbolicLink(directory.resolve("b.yaml"), a));

        assertThatThrownBy(() -> WRITER.write(a, Strategies.minimal())).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void permissions_of_a_file_are_kept_and_those_of_a_new_one_are_ordinary() throws IOException {
        Path old = directory.resolve("a.yaml");
        Files.writeString(old, "old");
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rw-rw----"));
        Path ordinary = Files.createFile(directory.resolve("ordinary"));
        WRITER.write(old, Strategies.minimal());
        WRITER.write(directory.resolve("b.yaml"), Strategies.minimal());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(old)))
                .isEqualTo("rw-rw----");
        assertThat(Files.getPosixFilePermissions(directory.resolve("b.yaml")))
                .isEqualTo(Files.getPosixFilePermissions(ordinary));
    }

    @Test
    void a_failed_write_leaves_nothing_behind() throws IOException {
        Path occupied = Files.createDirectory(directory.resolve("a.yaml"));
        Files.createFile(occupied.resolve("child"));

        assertThatThrownBy(() -> WRITER.write(occupied, Strategies.minimal())).isInstanceOf(UncheckedIOException.class);
        assertThat(names()).containsExactly("a.yaml");
    }
}
