package org.regionalstrategy.io;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import org.regionalstrategy.io.diagnostics.DocumentException;
import org.regionalstrategy.io.diagnostics.ReadResult;
import org.regionalstrategy.io.document.DocumentType;
import org.regionalstrategy.io.file.StrictText;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.io.text.ReadLimits;
import org.regionalstrategy.model.Strategy;

/**
 * Reads strategies from JSON and YAML. Reading is strict: whatever the document says that the strategy would not hold is
 * an error, nothing is guessed or dropped. One run reports the problems of all levels: notation, fields, and the rules
 * that a strategy keeps.
 *
 * <p>A document in a file may {@code include} others by their paths, relative to its own: their lists are added to its
 * lists. No path leads out of the directory of the first document.
 *
 * <p>A reader is immutable and may be shared between threads. It is meant for text from strangers, too: its limits bound
 * what a document can cost.
 */
public final class StrategyReader {
    private static final StrategyReader DEFAULT = new StrategyReader(ReadLimits.defaults());

    private final ReadLimits limits;

    private StrategyReader(ReadLimits limits) {
        this.limits = limits;
    }

    /** A reader with the default limits. */
    public static StrategyReader withDefaults() {
        return DEFAULT;
    }

    /** A reader with these limits. */
    public StrategyReader withLimits(ReadLimits newLimits) {
        return new StrategyReader(requireNonNull(newLimits, "limits"));
    }

    /** The limits within which documents are read. */
    public ReadLimits limits() {
        return limits;
    }

    /**
     * The strategy in a file whose name ends with {@code .json}, {@code .yaml} or {@code .yml}. Warnings are lost: see
     * {@link #readResult(Path)}, or {@link Strategy#warnings()} for those without a place.
     *
     * @throws DocumentException with all problems if the file does not hold a strategy
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public Strategy read(Path file) {
        return readResult(file).orElseThrow();
    }

    /**
     * The strategy in a text.
     *
     * @param name what to call the text in problems
     * @throws DocumentException with all problems if the text does not hold a strategy
     */
    public Strategy read(String text, Format format, String name) {
        return readResult(text, format, name).orElseThrow();
    }

    /**
     * The strategy in a file whose name ends with {@code .json}, {@code .yaml} or {@code .yml}, with its warnings, or the
     * problems that keep it from being read.
     *
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public ReadResult<Strategy> readResult(Path file) {
        return DocumentType.STRATEGY.read(file, limits);
    }

    /**
     * The strategy in a text, with its warnings, or the problems that keep it from being read.
     *
     * @param name what to call the text in problems
     */
    public ReadResult<Strategy> readResult(String text, Format format, String name) {
        requireNonNull(format, "format");
        return DocumentType.STRATEGY.read(StrictText.of(text, name, limits.maxBytes()), format, limits);
    }

    /**
     * The strategy in a stream of bytes in UTF-8, which is read to its end and stays open.
     *
     * @param name what to call the stream in problems
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public ReadResult<Strategy> readResult(InputStream in, Format format, String name) {
        requireNonNull(format, "format");
        return DocumentType.STRATEGY.read(StrictText.read(in, name, limits.maxBytes()), format, limits);
    }

    /**
     * The strategy in a stream of characters, which is read to its end and stays open.
     *
     * @param name what to call the stream in problems
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public ReadResult<Strategy> readResult(Reader in, Format format, String name) {
        requireNonNull(format, "format");
        return DocumentType.STRATEGY.read(StrictText.read(in, name, limits.maxBytes()), format, limits);
    }
}
