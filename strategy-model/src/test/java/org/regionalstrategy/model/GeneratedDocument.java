package org.regionalstrategy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page under {@code docs/} that the code writes: run the tests with {@code -Dupdate.docs} to write it anew. */
final class GeneratedDocument {
    private static final Path DOCS = Path.of("..", "docs");

    private GeneratedDocument() {}

    static void assertCurrent(String name, String expected) throws IOException {
        Path page = DOCS.resolve(name);
        if (System.getProperty("update.docs") != null) {
            Files.writeString(page, expected, StandardCharsets.UTF_8);
        }
        assertThat(page)
                .as("docs/%s says what the code says (write it anew with -Dupdate.docs)", name)
                .content(StandardCharsets.UTF_8)
                .isEqualTo(expected);
    }
}
