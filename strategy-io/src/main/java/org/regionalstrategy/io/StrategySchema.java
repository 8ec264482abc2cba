package org.regionalstrategy.io;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON Schema (2020-12) of strategy documents, in JSON and YAML alike, with a description of every field: for editors
 * that complete and check while one writes.
 *
 * <p>It tells the structure. What a schema cannot say, such as whether a reference leads anywhere, only
 * {@link StrategyReader} finds. An included document has the structure under {@code #/$defs/includedDocument}.
 */
public final class StrategySchema {
    private static final String RESOURCE = "strategy.schema.json";

    private StrategySchema() {}

    /** The schema as JSON, with a final line break. */
    public static String text() {
        try (InputStream in = requireNonNull(StrategySchema.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
