package org.regionalstrategy.io;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.regionalstrategy.io.diagnostics.DocumentException;
import org.regionalstrategy.io.diagnostics.ReadResult;
import org.regionalstrategy.io.document.DocumentType;
import org.regionalstrategy.io.file.AtomicFile;
import org.regionalstrategy.io.file.StrictText;
import org.regionalstrategy.io.text.Format;
import org.regionalstrategy.io.text.ReadLimits;
import org.regionalstrategy.io.tree.SourceText;
import org.regionalstrategy.io.tree.YamlComments;
import org.regionalstrategy.model.Strategy;

/**
 * Brings documents into their canonical form, and tells which comments that would cost. The comments at the head of a YAML
 * document, before its first field, are kept: there stand the licence and the line for editors. What is formatted has no
 * more comments to lose, and is formatted to itself.
 *
 * <p>A document that includes others is refused, since its canonical form would hold them all.
 */
public final class StrategyFormatter {
    private static final StrategyFormatter DEFAULT = new StrategyFormatter(ReadLimits.defaults());

    private final ReadLimits limits;

    private StrategyFormatter(ReadLimits limits) {
        this.limits = limits;
    }

    /** A formatter with the default limits. */
    public static StrategyFormatter withDefaults() {
        return DEFAULT;
    }

    /** A formatter with these limits. */
    public StrategyFormatter withLimits(ReadLimits newLimits) {
        return new StrategyFormatter(requireNonNull(newLimits, "limits"));
    }

    /**
     * The document in a file whose name ends with {@code .json}, {@code .yaml} or {@code .yml}, in canonical form. The file
     * stays as it is.
     *
     * @throws DocumentException with all problems if the file does not hold a strategy
     * @throws IllegalArgumentException if the name has another ending
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public FormattedDocument format(Path file) {
        Format format = Format.ofFileName(file)
                .orElseThrow(() -> new IllegalArgumentException(
                        "strategy file: the name must end with .json, .yaml or .yml: " + file));
        return format(StrictText.read(file, file.toString(), limits.maxBytes()), format);
    }

    /**
     * The document in a text, in canonical form.
     *
     * @param name what to call the text in problems
     * @throws DocumentException with all problems if the text does not hold a strategy
     */
    public FormattedDocument format(String text, Format format, String name) {
        requireNonNull(format, "format");
        return format(StrictText.of(text, name, limits.maxBytes()), format);
    }

    /**
     * Replaces a file by its formatted document, atomically; a file that is formatted already is not touched.
     *
     * @throws java.io.UncheckedIOException if it cannot be written, or no longer holds what was formatted; the file is then as it
     *     was
     */
    public void rewrite(Path file, FormattedDocument formatted) {
        byte[] canonical = formatted.text().getBytes(StandardCharsets.UTF_8);
        try {
            if (Arrays.equals(Files.readAllBytes(file), canonical)) {
                return;
            }
            requireUnchanged(file, formatted.original());
            AtomicFile.write(file, formatted.text());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void requireUnchanged(Path file, String original) throws FileSystemException {
        Optional<SourceText> now =
                StrictText.read(file, file.toString(), limits.maxBytes()).text();
        if (!now.map(SourceText::text).equals(Optional.of(original))) {
            throw new FileSystemException(file.toString(), null, "has changed since it was read");
        }
    }

    private FormattedDocument format(StrictText read, Format format) {
        ReadResult<Strategy> result = DocumentType.STRATEGY.read(read, format, limits);
        String canonical = DocumentType.STRATEGY.write(result.orElseThrow(), format);
        SourceText source = read.text().orElseThrow();
        if (format == Format.JSON) {
            return new FormattedDocument(source.text(), canonical, ImmutableSortedSet.of());
        }
        HeadComments head = HeadComments.of(source.text());
        return new FormattedDocument(
                source.text(),
                head.text() + canonical,
                YamlComments.lines(source).tailSet(head.lines(), false));
    }
}
