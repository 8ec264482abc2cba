package org.regionalstrategy.io;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import org.regionalstrategy.io.document.DocumentType;
import org.regionalstrategy.io.file.AtomicFile;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.model.Strategy;

/**
 * Writes strategies in their canonical form: the same strategy gives the same bytes on every platform, and reading them
 * gives an equal strategy. Fields come in a fixed order; empty ones and those with their default value are left out.
 *
 * <p>Numbers are written as the shortest decimal that reads back the same, whole ones without a point. In YAML, text for
 * people is in double quotes, and so is all else that YAML 1.1 or 1.2 would not take for text.
 *
 * <p>A writer is immutable and may be shared between threads.
 */
public final class StrategyWriter {
    private static final StrategyWriter DEFAULT = new StrategyWriter();

    private StrategyWriter() {}

    /** A writer of the canonical form. */
    public static StrategyWriter withDefaults() {
        return DEFAULT;
    }

    /**
     * The strategy as YAML.
     *
     * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no encoding of Unicode can
     */
    public String toYaml(Strategy strategy) {
        return DocumentType.STRATEGY.write(requireNonNull(strategy, "strategy"), Format.YAML);
    }

    /**
     * The strategy as JSON.
     *
     * @throws IllegalArgumentException if a text holds half of a surrogate pair, which no encoding of Unicode can
     */
    public String toJson(Strategy strategy) {
        return DocumentType.STRATEGY.write(requireNonNull(strategy, "strategy"), Format.JSON);
    }

    /**
     * Writes the strategy to a file whose name ends with {@code .json}, {@code .yaml} or {@code .yml}, in UTF-8. The file
     * is replaced in one step, so that nobody ever sees half of it; a symbolic link and the permissions stay as they were.
     *
     * @throws IllegalArgumentException if the name has another ending
     * @throws java.io.UncheckedIOException if the file cannot be written; it is then as it was
     */
    public void write(Path file, Strategy strategy) {
        requireNonNull(strategy, "strategy");
        Format format = Format.ofFileName(file)
                .orElseThrow(() -> new IllegalArgumentException(
                        "strategy file: the name must end with .json, .yaml or .yml: " + file));
        AtomicFile.write(file, DocumentType.STRATEGY.write(strategy, format));
    }
}
