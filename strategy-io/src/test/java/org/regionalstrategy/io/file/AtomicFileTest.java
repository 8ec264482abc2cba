package org.regionalstrategy.io.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void an_old_file_is_there() throws IOException {
        file = directory.resolve("a.yaml");
        Files.writeString(file, "old");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }

    @Test
    void a_disk_that_is_full_leaves_the_old_file_whole() throws IOException {
        assertThatThrownBy(() -> AtomicFile.write(file, "new and longer", (channel, bytes) -> {
                    channel.write(bytes.slice(0, 3));
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("No space left on device");

        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.yaml");
    }

    @Test
    void nobody_sees_the_new_file_before_it_is_whole() {
        AtomicFile.write(file, "new", (channel, bytes) -> {
            channel.write(bytes);
            assertThat(file).hasContent("old");
        });

        assertThat(file).hasContent("new");
    }

    @Test
    void what_was_kept_from_others_is_never_open_to_them() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

        AtomicFile.write(file, "new", (channel, bytes) -> {
            channel.write(bytes);
            for (String name : names()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(name))))
                        .isEqualTo("rw-------");
            }
        });

        assertThat(file).hasContent("new");
    }

    @Test
    void a_name_may_be_as_long_as_names_may_be() throws IOException {
        Path longest = directory.resolve("n".repeat(250) + ".yaml");

        AtomicFile.write(longest, "new");

        assertThat(longest).hasContent("new");
        Path plain = Files.createFile(directory.resolve("plain"));
        assertThat(Files.getPosixFilePermissions(longest)).isEqualTo(Files.getPosixFilePermissions(plain));
    }

    @Test
    void what_is_no_file_is_not_replaced_by_one() throws IOException {
        Path empty = Files.createDirectory(directory.resolve("empty"));
        Path device = Files.createSymbolicLink(directory.resolve("null.json"), Path.of("/dev/null"));

        assertThatThrownBy(() -> AtomicFile.write(empty, "new")).hasMessageContaining("is not a regular file");
        assertThatThrownBy(() -> AtomicFile.write(device, "new", (channel, bytes) -> {
                    throw new AssertionError("written");
                }))
                .hasMessageContaining("is not a regular file");
        assertThat(names()).containsExactlyInAnyOrder("a.yaml", "empty", "null.json");
    }
}
