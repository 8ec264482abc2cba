package org.regionalstrategy.io.table;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.ZipException;
import org.regionalstrategy.io.diagnostics.DocumentException;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.io.diagnostics.ReadResult;
import org.regionalstrategy.io.file.TableStream;
import org.regionalstrategy.model.evidence.Evidence;

/**
 * Reads observations from CSV in long form: a row for each figure, also SDMX-CSV and compressed with gzip.
 *
 * <p>Columns are found by their names in the header, in any order and in capitals or not: {@code region} (or
 * {@code geo}, {@code REF_AREA}), {@code indicator}, {@code activity}, {@code year} (or {@code TIME_PERIOD}),
 * {@code value} (or {@code OBS_VALUE}), {@code unit} (or {@code UNIT_MEASURE}), and where there is one {@code status}
 * (or {@code OBS_STATUS}, {@code OBS_FLAG}). Other columns give a warning.
 *
 * <p>An empty value is missing, never zero. Every row that is not an observation is an error: of a wrong number of
 * fields, with a value that is negative or no finite decimal number, or for a region, indicator, activity and year that
 * another row gave before. An empty line says nothing and is passed over; a line of spaces or of separators is a row.
 *
 * <p>A reader is immutable and may be shared between threads. Reading takes time in proportion to the size of the text.
 */
public final class ObservationCsvReader {
    /** The most bytes of a table once unpacked, unless set: 1 GiB. */
    public static final long DEFAULT_MAX_BYTES = 1L << 30;

    private static final ObservationCsvReader DEFAULT = new ObservationCsvReader(',', DEFAULT_MAX_BYTES);

    private final char separator;
    private final long maxBytes;

    private ObservationCsvReader(char separator, long maxBytes) {
        this.separator = separator;
        this.maxBytes = maxBytes;
    }

    /** A reader of fields separated by commas. */
    public static ObservationCsvReader withDefaults() {
        return DEFAULT;
    }

    /** A reader of fields separated by this character, such as a tab or a semicolon. */
    public ObservationCsvReader withSeparator(char newSeparator) {
        if (newSeparator == '"' || newSeparator == '\n' || newSeparator == '\r') {
            throw new IllegalArgumentException("table: the separator must not be a quote or a line break");
        }
        return new ObservationCsvReader(newSeparator, maxBytes);
    }

    /** A reader of at most this many bytes of unpacked text. */
    public ObservationCsvReader withMaxBytes(long newMaxBytes) {
        if (newMaxBytes <= 0) {
            throw new IllegalArgumentException("table: maxBytes must be > 0: " + newMaxBytes);
        }
        return new ObservationCsvReader(separator, newMaxBytes);
    }

    /**
     * The observations in a file.
     *
     * @throws DocumentException with all problems if any row is not an observation
     * @throws UncheckedIOException if the file cannot be read
     */
    public Evidence read(Path file) {
        return readResult(file).orElseThrow();
    }

    /**
     * The observations in a text.
     *
     * @param name what to call the text in problems
     * @throws DocumentException with all problems if any row is not an observation
     */
    public Evidence read(String text, String name) {
        return readResult(text, name).orElseThrow();
    }

    /**
     * The observations in a file with the warnings, or the problems that keep it from being read.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public ReadResult<Evidence> readResult(Path file) {
        try (Reader in = TableStream.open(file, maxBytes)) {
            return readResult(in, file.toString());
        } catch (EOFException | ZipException broken) {
            TableProblems problems = new TableProblems(file.toString(), separator);
            reportBroken(broken, 0, problems);
            return problems.list().result(Optional.empty());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * The observations in a text with the warnings, or the problems that keep it from being read.
     *
     * @param name what to call the text in problems
     */
    public ReadResult<Evidence> readResult(String text, String name) {
        requireNonNull(text, "text");
        try (Reader in = new StringReader(text.startsWith("\ufeff") ? text.substring(1) : text)) {
            return readResult(in, requireNonNull(name, "name"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ReadResult<Evidence> readResult(Reader in, String name) throws IOException {
        TableProblems problems = new TableProblems(name, separator);
        CsvRowHandler handler = new CsvRowHandler();
        Evidence evidence = Evidence.EMPTY;
        try (CsvReader<CsvRow> rows = rows(handler, in)) {
            evidence = read(rows.iterator(), problems);
        } catch (CsvParseException malformed) {
            reportMalformed(malformed, handler.line(), problems);
        } catch (UncheckedIOException failure) {
            reportUnreadable(failure, handler.line(), problems);
        }
        return problems.list().result(Optional.of(evidence));
    }

    private CsvReader<CsvRow> rows(CsvRowHandler handler, Reader in) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE) // both are reported with their place instead
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .build(handler, in);
    }

    private static Evidence read(Iterator<CsvRow> rows, TableProblems problems) {
        if (!rows.hasNext()) {
            problems.reportEnd(0, ProblemCode.EMPTY_DOCUMENT, "the table has no header", "");
            return Evidence.EMPTY;
        }
        ObservationHeader header = ObservationHeader.of(rows.next(), problems);
        if (!header.isComplete()) {
            return Evidence.EMPTY; // every row would repeat what is missing in the header
        }
        ObservationRows observations = new ObservationRows(header, problems);
        rows.forEachRemaining(observations::add);
        return observations.evidence();
    }

    private static void reportMalformed(CsvParseException malformed, int line, TableProblems problems) {
        Throwable cause = malformed.getCause();
        String message = cause == null ? malformed.getMessage() : cause.getMessage();
        problems.reportEnd(line, ProblemCode.SYNTAX, String.valueOf(message), "nothing after this row was read");
    }

    private static void reportUnreadable(UncheckedIOException failure, int line, TableProblems problems) {
        if (failure.getCause() instanceof CharacterCodingException) {
            problems.reportEnd(
                    line,
                    ProblemCode.NOT_UTF_8,
                    "the bytes on this line or soon after it are not valid UTF-8",
                    "save the file as UTF-8; it may be in windows-1251 or another old encoding");
        } else if (failure.getCause() instanceof TableStream.TooLargeException tooLarge) {
            problems.reportEnd(0, ProblemCode.LIMIT_EXCEEDED, String.valueOf(tooLarge.getMessage()), "");
        } else if (failure.getCause() instanceof EOFException || failure.getCause() instanceof ZipException) {
            reportBroken(failure.getCause(), line, problems);
        } else {
            throw failure;
        }
    }

    private static void reportBroken(Exception failure, int line, TableProblems problems) {
        problems.reportEnd(
                line, ProblemCode.SYNTAX, "the compressed file is broken or cut short: " + failure.getMessage(), "");
    }
}
