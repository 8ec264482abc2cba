package org.regionalstrategy.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the checkout that follow from the code: written with {@code -Dupdate.docs}, compared otherwise. */
final class GeneratedFiles {
    private static final boolean UPDATE = System.getProperty("update.docs") != null;

    private GeneratedFiles() {}

    static void assertCurrent(Path file, String expected) throws IOException {
        if (UPDATE) {
            Files.writeString(file, expected, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .as(file + " is written by: mvn -pl strategy-io test -Dupdate.docs")
                .isEqualTo(expected);
    }
}
