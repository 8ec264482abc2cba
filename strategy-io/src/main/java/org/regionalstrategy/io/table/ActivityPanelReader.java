package org.regionalstrategy.io.table;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.time.Year;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import org.regionalstrategy.io.diagnostics.DocumentException;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.io.diagnostics.ReadResult;
import org.regionalstrategy.io.file.TableStream;
import org.regionalstrategy.model.matrix.ActivityPanel;
import org.regionalstrategy.model.matrix.Unmentioned;

/**
 * Reads bulk numbers from long tables, a row for each value, into an {@link ActivityPanel}: CSV and TSV, also compressed with
 * gzip, and SDMX-CSV as Eurostat and the OECD write it.
 *
 * <pre>{@code
 * ActivityPanel panel = ActivityPanelReader.withDefaults()
 *         .withColumns("region=geo,activity=nace_r2,value=OBS_VALUE")
 *         .withFilter("unit", "THS_PER")
 *         .read(Path.of("nama_10r_3empers.csv.gz"))
 *         .panel();
 * }</pre>
 *
 * <p><b>Columns</b> are found by their headings, in any order and in capitals or not: {@code region} ({@code geo},
 * {@code REF_AREA}), {@code activity} ({@code nace_r2}, ...), {@code year} ({@code TIME_PERIOD}), {@code value}
 * ({@code OBS_VALUE}), {@code status} ({@code OBS_STATUS}, {@code OBS_FLAG}), {@code CONF_STATUS}, {@code UNIT_MULT} (a power of
 * ten by which the value is multiplied). Any other column tells rows apart: if it has several values, one of them must be
 * filtered, or the column be declared ignored. Nothing is added up unasked.
 *
 * <p><b>Values</b> are decimal numbers, finite and not negative, with a decimal point, read to the nearest double. Nothing,
 * {@code :}, {@code NA} and {@code NaN} are missing, and so is any value whose status says that there is none; missing is not
 * zero. Years are whole. An empty line says nothing and is passed over; a line of spaces or of separators is a row.
 *
 * <p><b>Problems</b> are reported all together: the first hundred with their lines, and the count.
 *
 * <p>A reader is immutable and may be shared between threads. Time is linear in the text; memory is 20 bytes a row while it
 * reads, and that of the panel. An interrupted thread ends reading with an {@link java.io.InterruptedIOException} inside an
 * {@link UncheckedIOException}.
 */
public final class ActivityPanelReader {
    /** The most bytes of a table once unpacked, unless set: 16 GiB. */
    public static final long DEFAULT_MAX_BYTES = 1L << 34;

    private static final int BUFFER = 1 << 16;
    private static final String SEPARATORS = ",;\t";
    private static final ActivityPanelReader DEFAULT = new ActivityPanelReader(new PanelOptionsBuilder().build());

    private final PanelOptions options;

    private ActivityPanelReader(PanelOptions options) {
        this.options = options;
    }

    /** A reader that finds the columns by their usual headings and refuses two rows for one cell. */
    public static ActivityPanelReader withDefaults() {
        return DEFAULT;
    }

    /**
     * A reader that finds columns by these headings.
     *
     * @param mapping such as {@code region=geo,activity=nace_r2}; what can be named is {@code region}, {@code activity},
     *     {@code year}, {@code value}, {@code status}, {@code conf_status} and {@code unit_mult}
     * @throws IllegalArgumentException if the mapping is not of that form
     */
    public ActivityPanelReader withColumns(String mapping) {
        Map<PanelColumn, String> columns = new EnumMap<>(PanelColumn.class);
        columns.putAll(options.columns());
        for (String pair : Splitter.on(',').trimResults().omitEmptyStrings().split(mapping)) {
            int equals = pair.indexOf('=');
            if (equals <= 0 || equals == pair.length() - 1) {
                throw new IllegalArgumentException(
                        "columns: expected pairs such as region=geo, found \"" + pair + "\"");
            }
            columns.put(column(pair.substring(0, equals)), pair.substring(equals + 1));
        }
        return new ActivityPanelReader(
                options.toBuilder().columns(ImmutableMap.copyOf(columns)).build());
    }

    private static PanelColumn column(String name) {
        for (PanelColumn column : PanelColumn.values()) {
            if (column != PanelColumn.ABOUT_THE_TABLE
                    && column.headings().get(0).equals(name.toLowerCase(Locale.ROOT))) {
                return column;
            }
        }
        throw new IllegalArgumentException("columns: there is no \"" + name
                + "\"; what can be named is region, activity, year, value, status, conf_status, unit_mult");
    }

    /** A reader of only those rows that have a value in a column; several filters must all hold. */
    public ActivityPanelReader withFilter(String heading, String value) {
        return new ActivityPanelReader(options.toBuilder()
                .putFilter(heading, requireNonNull(value, "value"))
                .build());
    }

    /** A reader that does not look at a column. */
    public ActivityPanelReader withIgnored(String heading) {
        return new ActivityPanelReader(options.toBuilder().addIgnored(heading).build());
    }

    /** A reader of tables of a year, which have no column for it; one that is there has precedence. */
    public ActivityPanelReader withYear(Year year) {
        return new ActivityPanelReader(options.toBuilder().year(year.getValue()).build());
    }

    /** A reader that does this with rows for the same cell. */
    public ActivityPanelReader withDuplicates(Duplicates duplicates) {
        return new ActivityPanelReader(
                options.toBuilder().duplicates(duplicates).build());
    }

    /** A reader for which a cell without a row is missing, which is the default, or zero, as in tables of trade. */
    public ActivityPanelReader withUnmentioned(Unmentioned unmentioned) {
        return new ActivityPanelReader(
                options.toBuilder().unmentioned(unmentioned).build());
    }

    /** A reader of fields separated by this character; otherwise it is a comma, a semicolon or a tab, by the header. */
    public ActivityPanelReader withSeparator(char separator) {
        checkArgument(
                separator != '"' && separator != '\n' && separator != '\r',
                "table: the separator must not be a quote or a line break");
        return new ActivityPanelReader(options.toBuilder().separator(separator).build());
    }

    /** A reader of at most this many bytes of unpacked text. */
    public ActivityPanelReader withMaxBytes(long maxBytes) {
        checkArgument(maxBytes > 0, "table: maxBytes must be > 0: %s", maxBytes);
        return new ActivityPanelReader(options.toBuilder().maxBytes(maxBytes).build());
    }

    /** A reader that tells how far it has come. */
    public ActivityPanelReader withProgress(TableProgress progress) {
        return new ActivityPanelReader(options.toBuilder().progress(progress).build());
    }

    /**
     * The table in a file.
     *
     * @throws DocumentException with the problems if anything in it is wrong
     * @throws UncheckedIOException if the file cannot be read
     */
    public PanelTable read(Path file) {
        return readResult(file).orElseThrow();
    }

    /**
     * The table in a text.
     *
     * @param name what to call the text in problems
     * @throws DocumentException with the problems if anything in it is wrong
     */
    public PanelTable read(String text, String name) {
        return readResult(text, name).orElseThrow();
    }

    /**
     * The table in a file, or the problems that keep it from being read.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public ReadResult<PanelTable> readResult(Path file) {
        try (Reader in = TableStream.open(file, options.maxBytes())) {
            return readResult(in, file.toString());
        } catch (EOFException | ZipException broken) {
            return broken(file.toString(), broken);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * The table in a stream, packed or not, which is read to its end and stays open; or the problems that keep it from being read.
     *
     * @param name what to call the stream in problems
     * @throws UncheckedIOException if the stream cannot be read
     */
    public ReadResult<PanelTable> readResult(InputStream in, String name) {
        try {
            return readResult(TableStream.open(in, options.maxBytes()), name);
        } catch (EOFException | ZipException broken) {
            return broken(name, broken);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * The table in a text, or the problems that keep it from being read.
     *
     * @param name what to call the text in problems
     */
    public ReadResult<PanelTable> readResult(String text, String name) {
        try (Reader in = new StringReader(text.startsWith("\ufeff") ? text.substring(1) : text)) {
            return readResult(in, requireNonNull(name, "name"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ReadResult<PanelTable> readResult(Reader text, String name) throws IOException {
        BufferedReader in = new BufferedReader(text, BUFFER);
        TableProblems problems = new TableProblems(name, ',');
        PanelHandler handler = new PanelHandler(options, problems);
        try {
            readRows(handler, in);
        } catch (CsvParseException malformed) {
            if (malformed.getCause() instanceof UncheckedIOException unreadable) {
                throw unreadable; // what the handler throws comes wrapped: an interruption
            }
            reportMalformed(malformed, handler.line(), problems);
        } catch (UncheckedIOException | IOException failure) {
            reportUnreadable(failure, handler.line(), problems);
        }
        if (!handler.hasHeader() && problems.list().count() == 0) {
            problems.reportEnd(0, ProblemCode.EMPTY_DOCUMENT, "the table has no header", "");
        } else if (problems.list().count() == 0 && handler.rows() == 0) {
            problems.reportEnd(
                    0,
                    ProblemCode.EMPTY_DOCUMENT,
                    handler.filteredRows() > 0
                            ? "the filters leave none of the " + handler.filteredRows() + " rows"
                            : "the table has no rows",
                    "");
        }
        handler.reportDimensions();
        Optional<PanelTable> table = problems.list().count() == 0 ? assembled(handler, problems) : Optional.empty();
        return problems.list().result(table);
    }

    private static void reportMalformed(CsvParseException malformed, int line, TableProblems problems) {
        Throwable cause = malformed.getCause();
        String message = cause == null ? malformed.getMessage() : cause.getMessage();
        problems.reportEnd(line, ProblemCode.SYNTAX, String.valueOf(message), "nothing after this row was read");
    }

    private Optional<PanelTable> assembled(PanelHandler handler, TableProblems problems) {
        return new PanelAssembly(handler, options, problems)
                .panel()
                .map(panel -> new PanelTable(
                        panel, handler.rows(), handler.filteredRows(), handler.missing(), handler.flags()));
    }

    private void readRows(PanelHandler handler, BufferedReader in) throws IOException {
        char separator = options.separator().isPresent() ? options.separator().get() : detected(in);
        try (CsvReader<Boolean> rows = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE) // both are reported with their place instead
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(true)
                .build(handler, in)) {
            for (Boolean row : rows) {
                if (!handler.isReady()) {
                    return;
                }
            }
        }
    }

    /** The separator that the first line has most often outside quotes, of equal ones the first of comma, semicolon, tab. */
    private static char detected(BufferedReader in) throws IOException {
        in.mark(BUFFER);
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        int unit = in.read();
        for (int i = 1; unit >= 0 && (quoted || (unit != '\n' && unit != '\r')) && i < BUFFER; i++) {
            quoted ^= unit == '"';
            int separator = quoted ? -1 : SEPARATORS.indexOf(unit);
            if (separator >= 0) {
                counts[separator]++;
            }
            unit = in.read();
        }
        in.reset();
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    private static ReadResult<PanelTable> broken(String name, IOException failure) {
        TableProblems problems = new TableProblems(name, ',');
        reportBroken(failure, 0, problems);
        return problems.list().result(Optional.empty());
    }

    private static void reportBroken(IOException failure, int line, TableProblems problems) {
        problems.reportEnd(
                line, ProblemCode.SYNTAX, "the compressed file is broken or cut short: " + failure.getMessage(), "");
    }

    private static void reportUnreadable(Exception failure, int line, TableProblems problems) throws IOException {
        Throwable cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        if (cause instanceof CharacterCodingException) {
            problems.reportEnd(
                    line,
                    ProblemCode.NOT_UTF_8,
                    "the bytes on this line or soon after it are not valid UTF-8",
                    "save the file as UTF-8; it may be in windows-1251 or another old encoding");
        } else if (cause instanceof TableStream.TooLargeException tooLarge) {
            problems.reportEnd(0, ProblemCode.LIMIT_EXCEEDED, String.valueOf(tooLarge.getMessage()), "");
        } else if (cause instanceof EOFException || cause instanceof ZipException) {
            reportBroken((IOException) cause, line, problems);
        } else if (failure instanceof UncheckedIOException unchecked) {
            throw unchecked;
        } else {
            throw (IOException) failure;
        }
    }
}
