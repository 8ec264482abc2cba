package org.regionalstrategy.io.table;

import com.google.common.collect.ImmutableSortedMap;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.diagnostics.ProblemCode;

/** Takes the fields of a long table from the parser, one by one, and makes cells of its rows. */
final class PanelHandler extends CsvCallbackHandler<Boolean> {
    private static final int PAUSE = 1 << 20;
    private static final int MOST_SHOWN = 5;
    private static final int YEAR_DIGITS = 4;
    private static final double MISSING = Double.NaN;
    private static final String EMPTY = "empty";

    /** What a field is to be read as. */
    private enum Role {
        REGION,
        ACTIVITY,
        YEAR,
        VALUE,
        STATUS,
        CONFIDENTIALITY,
        MULTIPLIER,
        DIMENSION,
        IGNORED
    }

    private final PanelOptions options;
    private final TableProblems problems;
    private final Codes regions = new Codes();
    private final Codes activities = new Codes();
    private final Codes statuses = new Codes();
    private final Codes confidentialities = new Codes();
    private final TreeMap<Integer, CellRows> years = new TreeMap<>();
    private final Map<String, Long> missing = new HashMap<>();
    private long[] flags = new long[16];
    private final List<String> headings = new ArrayList<>();
    private @Nullable PanelHeader header;
    private Role[] roles = {};
    private @Nullable String[] filters = {};
    private @Nullable String[] firstOfDimension = {};
    private final Map<Integer, TreeSet<String>> dimensions = new TreeMap<>();

    private long rows;
    private long filteredRows;
    private RecordType type = RecordType.DATA;
    private int line;
    private int fields;
    private boolean filtered;
    private int region;
    private int activity;
    private int year;
    private double value;
    private int status;
    private int confidentiality;
    private int multiplier;
    private @Nullable String badValue;
    private @Nullable String badYear;
    private @Nullable String badMultiplier;
    // rows of one year follow each other in most tables
    private long lastUnits;
    private int lastNumber;
    private int lastYear = Integer.MIN_VALUE;
    private @Nullable CellRows lastCells;

    PanelHandler(PanelOptions options, TableProblems problems) {
        this.options = options;
        this.problems = problems;
    }

    /** The line on which the record in hand starts. */
    int line() {
        return line;
    }

    boolean hasHeader() {
        return header != null;
    }

    /** Whether rows can be read: there is a header, and nothing was wrong with it. */
    boolean isReady() {
        return roles.length > 0;
    }

    Codes regions() {
        return regions;
    }

    Codes activities() {
        return activities;
    }

    TreeMap<Integer, CellRows> years() {
        return years;
    }

    long rows() {
        return rows;
    }

    long filteredRows() {
        return filteredRows;
    }

    ImmutableSortedMap<String, Long> missing() {
        return ImmutableSortedMap.copyOf(missing);
    }

    ImmutableSortedMap<String, Long> flags() {
        ImmutableSortedMap.Builder<String, Long> counts = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < statuses.size(); i++) {
            if (!statuses.text(i).isEmpty() && flags[i] > 0) {
                counts.put(statuses.text(i), flags[i]);
            }
        }
        return counts.buildOrThrow();
    }

    /** Reports the columns that tell rows apart and were neither filtered nor ignored. */
    void reportDimensions() {
        PanelHeader known = header;
        if (known == null) {
            return;
        }
        dimensions.forEach((position, values) -> {
            String heading = known.heading(position);
            String shown = values.stream()
                            .limit(MOST_SHOWN)
                            .reduce((a, b) -> a + ", " + b)
                            .orElse("")
                    + (values.size() > MOST_SHOWN ? ", ..." : "");
            problems.reportEnd(
                    1,
                    ProblemCode.SEVERAL_IN_DIMENSION,
                    "the column \"" + heading + "\" has several values (" + shown
                            + "), which are never added up unasked",
                    "filter one of them, as in " + heading + "=" + values.first()
                            + ", or say that the column is ignored");
        });
    }

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return fields;
    }

    @Override
    protected void beginRecord(long startingLine) {
        type = RecordType.DATA;
        line = (int) Math.min(startingLine, Integer.MAX_VALUE);
        fields = 0;
        filtered = false;
        year = options.year().orElse(Integer.MIN_VALUE);
        value = MISSING;
        status = -1;
        confidentiality = -1;
        multiplier = 0;
        badValue = null;
        badYear = null;
        badMultiplier = null;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        type = RecordType.COMMENT;
    }

    @Override
    protected void setEmpty() {
        type = RecordType.EMPTY;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        int column = fields++;
        if (header == null) {
            headings.add(new String(buffer, offset, length));
            return;
        }
        if (column >= roles.length) {
            return;
        }
        String wanted = filters[column];
        filtered |= wanted != null && !Texts.equal(wanted, buffer, offset, length);
        switch (roles[column]) {
            case REGION -> region = regions.number(buffer, offset, length);
            case ACTIVITY -> activity = activities.number(buffer, offset, length);
            case YEAR -> year(buffer, offset, length);
            case VALUE -> value(buffer, offset, length);
            case STATUS -> status = statuses.number(buffer, offset, length);
            case CONFIDENTIALITY -> confidentiality = confidentialities.number(buffer, offset, length);
            case MULTIPLIER -> multiplier(buffer, offset, length);
            case DIMENSION -> dimension(column, buffer, offset, length);
            case IGNORED -> {} // nothing is asked of it
        }
    }

    private void year(char[] buffer, int offset, int length) {
        long units = length == YEAR_DIGITS ? packed(buffer, offset) : 0;
        if (units == 0 || units != lastUnits) {
            int number = length == YEAR_DIGITS ? yearNumber(buffer, offset) : 0;
            if (number <= 0) {
                badYear = new String(buffer, offset, length);
                return;
            }
            lastUnits = units;
            lastNumber = number;
        }
        year = lastNumber;
    }

    private static long packed(char[] buffer, int offset) {
        return (long) buffer[offset] << 48
                | (long) buffer[offset + 1] << 32
                | (long) buffer[offset + 2] << 16
                | buffer[offset + 3];
    }

    /** The number of four digits; 0 if they are none. */
    private static int yearNumber(char[] buffer, int offset) {
        int number = 0;
        for (int i = offset; i < offset + YEAR_DIGITS; i++) {
            if (buffer[i] < '0' || buffer[i] > '9') {
                return 0;
            }
            number = number * 10 + (buffer[i] - '0');
        }
        return number;
    }

    private void value(char[] buffer, int offset, int length) {
        if (isMissing(buffer, offset, length)) {
            return;
        }
        value = DecimalText.parse(buffer, offset, length);
        if (!(value >= 0) || Double.isInfinite(value)) {
            badValue = new String(buffer, offset, length);
        }
    }

    /** Nothing, or what Eurostat, SDMX and statisticians write for nothing. */
    private static boolean isMissing(char[] buffer, int offset, int length) {
        return length == 0
                || (length == 1 && buffer[offset] == ':')
                || Texts.equal("NaN", buffer, offset, length)
                || Texts.equal("NA", buffer, offset, length);
    }

    private void multiplier(char[] buffer, int offset, int length) {
        String text = new String(buffer, offset, length);
        if (text.matches("-?[0-9]{1,2}")) {
            multiplier = Integer.parseInt(text);
        } else if (!text.isEmpty()) {
            badMultiplier = text;
        }
    }

    private void dimension(int column, char[] buffer, int offset, int length) {
        if (filtered) {
            return;
        }
        String first = firstOfDimension[column];
        if (first == null) {
            firstOfDimension[column] = new String(buffer, offset, length);
        } else if (!Texts.equal(first, buffer, offset, length)) {
            TreeSet<String> values = dimensions.computeIfAbsent(column, key -> new TreeSet<>());
            values.add(first);
            if (values.size() <= MOST_SHOWN) {
                values.add(new String(buffer, offset, length));
            }
        }
    }

    @Override
    protected Boolean buildRecord() {
        if (type == RecordType.EMPTY) {
            return Boolean.TRUE; // the parser passes over it, but only after it was built
        }
        if (header == null) {
            readHeader();
        } else if (isReady()) {
            endRow();
        }
        return Boolean.TRUE;
    }

    private void readHeader() {
        int before = problems.list().count();
        PanelHeader read = PanelHeader.of(headings, options, problems);
        header = read;
        if (problems.list().count() > before) {
            return; // every row would repeat what is wrong with the header
        }
        Role[] found = new Role[read.size()];
        filters = new @Nullable String[read.size()];
        firstOfDimension = new @Nullable String[read.size()];
        for (int i = 0; i < found.length; i++) {
            filters[i] = read.filter(i);
            found[i] = read.isDimension(i) ? Role.DIMENSION : Role.IGNORED;
        }
        for (Role role : Role.values()) {
            if (role.ordinal() <= Role.MULTIPLIER.ordinal()) {
                read.position(PanelColumn.valueOf(role.name())).ifPresent(position -> found[position] = role);
            }
        }
        roles = found;
    }

    private void endRow() {
        if ((rows + filteredRows & PAUSE - 1) == PAUSE - 1) {
            pause();
        }
        if (fields != roles.length) {
            problems.reportEnd(
                    line,
                    ProblemCode.RAGGED_ROW,
                    "the row has " + fields + " fields, the header has " + roles.length,
                    "a field with the separator in it stands in quotes");
        } else if (filtered) {
            filteredRows++;
        } else {
            addCell();
        }
    }

    private void addCell() {
        rows++;
        boolean none = status >= 0 && MissingStatus.says(statuses.text(status));
        if (status >= 0) {
            count(status);
        }
        if (reportBad(none)) {
            return;
        }
        double scaled = none ? MISSING : value;
        if (Double.isNaN(scaled)) {
            missing.merge(reason(none), 1L, Long::sum);
        } else if (multiplier != 0) {
            scaled =
                    multiplier > 0 ? scaled * StrictMath.pow(10, multiplier) : scaled / StrictMath.pow(10, -multiplier);
        }
        if (Double.isInfinite(scaled)) {
            problems.reportEnd(
                    line, ProblemCode.OUT_OF_RANGE, "the value times ten to the " + multiplier + " is too large", "");
            return;
        }
        cells().add(region, activity, scaled, line);
    }

    private CellRows cells() {
        CellRows cells = lastCells;
        if (cells == null || year != lastYear) {
            cells = years.computeIfAbsent(year, key -> new CellRows());
            lastCells = cells;
            lastYear = year;
        }
        return cells;
    }

    private String reason(boolean byStatus) {
        if (byStatus) {
            return "status " + statuses.text(status);
        }
        boolean confidential = confidentiality >= 0
                && !confidentialities.text(confidentiality).isEmpty()
                && !confidentialities.text(confidentiality).equals("F");
        return confidential ? "confidential " + confidentialities.text(confidentiality) : EMPTY;
    }

    private void count(int flag) {
        if (flag >= flags.length) {
            flags = Arrays.copyOf(flags, Math.max(flag + 1, 2 * flags.length));
        }
        flags[flag]++;
    }

    private boolean reportBad(boolean none) {
        boolean bad = false;
        if (badYear != null) {
            bad = true;
            problems.reportEnd(
                    line, ProblemCode.INVALID_VALUE, "the year is not one: \"" + badYear + "\"", yearHelp(badYear));
        }
        if (badValue != null && !none) {
            bad = true;
            problems.reportEnd(
                    line,
                    ProblemCode.OUT_OF_RANGE,
                    "the value is no finite number from 0 on: \"" + badValue + "\"",
                    badValue.indexOf(',') >= 0 ? "write it with a decimal point and without separators" : "");
        }
        if (badMultiplier != null) {
            bad = true;
            problems.reportEnd(
                    line,
                    ProblemCode.INVALID_VALUE,
                    "the multiplier is no power of ten from -99 to 99: \"" + badMultiplier + "\"",
                    "");
        }
        return reportCode("region", regions.text(region)) | reportCode("activity", activities.text(activity)) | bad;
    }

    private boolean reportCode(String what, String code) {
        boolean blank = code.isBlank();
        boolean bad = blank || isSpace(code.charAt(0)) || isSpace(code.charAt(code.length() - 1));
        if (bad) {
            problems.reportEnd(
                    line,
                    ProblemCode.INVALID_VALUE,
                    blank
                            ? "the " + what + " is empty"
                            : "there are spaces around the " + what + " \"" + code.strip() + "\"",
                    "");
        }
        return bad;
    }

    private static boolean isSpace(char unit) {
        return unit <= ' ' || Character.isWhitespace(unit);
    }

    private static String yearHelp(String text) {
        return text.matches("[0-9]{4}-.*")
                ? "a panel holds whole years: filter or add up months and quarters before"
                : "write four digits, such as 2018";
    }

    private void pause() {
        options.progress().rowsRead(rows + filteredRows + 1);
        if (Thread.currentThread().isInterrupted()) {
            throw new UncheckedIOException(
                    new InterruptedIOException("the reading of the table was interrupted after " + rows + " rows"));
        }
    }
}
