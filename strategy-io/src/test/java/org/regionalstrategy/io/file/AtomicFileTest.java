package org.regionalstrategy.io.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
