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
import org.regionalstrategy.model.Assessment;

/**
 * Reads assessments from JSON, and from YAML that holds the same, as strictly as {@link StrategyReader} reads strategies:
 * what {@link AssessmentWriter} wrote comes back equal. Whether its references lead anywhere is not asked, since the
 * strategy is not at hand.
 *
 * <p>A reader is immutable and may be shared between threads. Its limits bound what a document can cost.
 */
public final class AssessmentReader {
    private static final AssessmentReader DEFAULT = new AssessmentReader(ReadLimits.defaults());

    private final ReadLimits limits;

    private AssessmentReader(ReadLimits limits) {
        this.limits = limits;
    }

    /** A reader with the default limits. */
    public static AssessmentReader withDefaults() {
        return DEFAULT;
    }

    /** A reader with these limits. */
    public AssessmentReader withLimits(ReadLimits newLimits) {
        return new AssessmentReader(requireNonNull(newLimits, "limits"));
    }

    /** The limits within which documents are read. */
    public ReadLimits limits() {
        return limits;
    }

    /**
     * The assessment in a file whose name ends with {@code .json}, {@code .yaml} or {@code .yml}.
     *
     * @throws DocumentException with all problems if the file does not hold an assessment
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public Assessment read(Path file) {
        return readResult(file).orElseThrow();
    }

    /**
     * The assessment in a text.
     *
     * @param name what to call the text in problems
     * @throws DocumentException with all problems if the text does not hold an assessment
     */
    public Assessment read(String text, Format format, String name) {
        return readResult(text, format, name).orElseThrow();
    }

    /**
     * The assessment in a file whose name ends with {@code .json}, {@code .yaml} or {@code .yml}, or the problems that keep it from being read.
     *
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public ReadResult<Assessment> readResult(Path file) {
        return DocumentType.ASSESSMENT.read(file, limits);
    }

    /**
     * The assessment in a text, or the problems that keep it from being read.
     *
     * @param name what to call the text in problems
     */
    public ReadResult<Assessment> readResult(String text, Format format, String name) {
        requireNonNull(format, "format");
        return DocumentType.ASSESSMENT.read(StrictText.of(text, name, limits.maxBytes()), format, limits);
    }

    /**
     * The assessment in a stream of bytes in UTF-8, which is read to its end and stays open.
     *
     * @param name what to call the stream in problems
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public ReadResult<Assessment> readResult(InputStream in, Format format, String name) {
        requireNonNull(format, "format");
        return DocumentType.ASSESSMENT.read(StrictText.read(in, name, limits.maxBytes()), format, limits);
    }

    /**
     * The assessment in a stream of characters, which is read to its end and stays open.
     *
     * @param name what to call the stream in problems
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public ReadResult<Assessment> readResult(Reader in, Format format, String name) {
        requireNonNull(format, "format");
        return DocumentType.ASSESSMENT.read(StrictText.read(in, name, limits.maxBytes()), format, limits);
    }
}
