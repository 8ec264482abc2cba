package org.regionalstrategy.io.text;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The two notations of a strategy document. They hold the same tree: whatever one can say, the other can. */
public enum Format {
    /** JSON, RFC 8259. */
    JSON,

    /** YAML 1.2 with the core schema, without anchors, aliases, merges and tags. */
    YAML;

    /** The format that the file's name ends with: {@code .json}, {@code .yaml} or {@code .yml}, in any case. */
    public static Optional<Format> ofFileName(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return Optional.of(JSON);
        }
        return name.endsWith(".yaml") || name.endsWith(".yml") ? Optional.of(YAML) : Optional.empty();
    }
}
