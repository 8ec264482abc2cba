package org.regionalstrategy.io.table;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.model.Severity;
import org.regionalstrategy.model.evidence.Evidence;
import org.regionalstrategy.model.evidence.Observation;
import org.regionalstrategy.model.evidence.ObservationStatus;

/** Makes observations of the rows of a table, and reports every field that is none. */
final class ObservationRows {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern NOT_FINITE = Pattern.compile("(?i)[-+]?(nan|inf|infinity)");

    /** The golden ratio of 2^32, made odd (Knuth, The Art of Computer Programming 3, 6.4). */
    private static final int SPREAD = 0x9e3779b1;

    private static final int YEAR_DIGITS = 4;

    /** Longer digits than any double needs; reading longer ones would cost more than they tell. */
    private static final int MAX_NUMBER_LENGTH = 400;

    private final ObservationHeader header;
    private final TableProblems problems;
    private final ImmutableList.Builder<Observation> observations = ImmutableList.builder();
    private final Map<Cell, Integer> lines = new HashMap<>();
    private final Map<String, String> interned = new HashMap<>();

    /** What no two rows may both give a value for; ordered, so that a map of it stays fast where hashes were made to collide. */
    private record Cell(String region, String indicator, String activity, int year) implements Comparable<Cell> {
        private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::region)
                .thenComparing(Cell::indicator)
                .thenComparing(Cell::activity)
                .thenComparingInt(Cell::year);

        /** Spread by a large odd factor: a record's own hash collides for codes that differ in a digit here and there. */
        @Override
        public int hashCode() {
            int hash = region.hashCode();
            hash = (hash * SPREAD) ^ indicator.hashCode();
            hash = (hash * SPREAD) ^ activity.hashCode();
            return ((hash * SPREAD) ^ year) * SPREAD;
        }

        @Override
        public int compareTo(Cell other) {
            return ORDER.compare(this, other);
        }
    }

    ObservationRows(ObservationHeader header, TableProblems problems) {
        this.header = header;
        this.problems = problems;
    }

    /** The observations of the rows without problems. */
    Evidence evidence() {
        return Evidence.of(observations.build());
    }

    void add(CsvRow row) {
        if (row.fields().size() != header.width()) {
            problems.report(
                    row,
                    ProblemCode.RAGGED_ROW,
                    "the row has " + row.fields().size() + " fields, the header " + header.width(),
                    "");
            return;
        }
        Optional<String> region = code(row, ObservationColumn.REGION);
        Optional<String> indicator = code(row, ObservationColumn.INDICATOR);
        Optional<String> activity = code(row, ObservationColumn.ACTIVITY);
        Optional<Integer> year = year(row);
        Optional<OptionalDouble> value = value(row);
        Optional<String> unit = code(row, ObservationColumn.UNIT);
        Optional<ObservationStatus> status = status(row);
        if (region.isEmpty() || indicator.isEmpty() || activity.isEmpty() || year.isEmpty()) {
            return;
        }
        Cell cell = new Cell(region.get(), indicator.get(), activity.get(), year.get());
        if (isFirst(cell, row) && value.isPresent() && unit.isPresent() && status.isPresent()) {
            observations.add(Observation.builder()
                    .refArea(cell.region())
                    .indicator(cell.indicator())
                    .activity(cell.activity())
                    .year(cell.year())
                    .value(value.get())
                    .unit(unit.get())
                    .status(status.get())
                    .build());
        }
    }

    private boolean isFirst(Cell cell, CsvRow row) {
        Integer earlier = lines.putIfAbsent(cell, row.line());
        if (earlier != null) {
            problems.report(
                    row,
                    ProblemCode.DUPLICATE_ROW,
                    "region " + cell.region() + ", indicator " + cell.indicator() + ", activity " + cell.activity()
                            + ", year " + cell.year() + " is given twice; first on line " + earlier,
                    "keep one of the two");
        }
        return earlier == null;
    }

    private Optional<String> code(CsvRow row, ObservationColumn column) {
        String text = text(row, column);
        if (text.isBlank() || !text.equals(text.strip())) {
            report(
                    row,
                    column,
                    ProblemCode.INVALID_VALUE,
                    text.isBlank() ? "the field is empty" : "there are spaces around \"" + text.strip() + "\"",
                    "");
            return Optional.empty();
        }
        return Optional.of(interned.computeIfAbsent(text, same -> same));
    }

    private Optional<Integer> year(CsvRow row) {
        String text = text(row, ObservationColumn.YEAR);
        if (text.length() != YEAR_DIGITS || !text.chars().allMatch(unit -> unit >= '0' && unit <= '9')) {
            report(
                    row,
                    ObservationColumn.YEAR,
                    ProblemCode.WRONG_TYPE,
                    "expected a year, found \"" + text + "\"",
                    "write four digits, such as 2019");
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }

    /** Empty inside means missing; empty outside means wrong. */
    private Optional<OptionalDouble> value(CsvRow row) {
        String text = text(row, ObservationColumn.VALUE);
        if (text.isEmpty()) {
            return Optional.of(OptionalDouble.empty());
        }
        if (NOT_FINITE.matcher(text).matches()) {
            report(
                    row,
                    ObservationColumn.VALUE,
                    ProblemCode.NOT_FINITE,
                    "the value " + text + " is not finite",
                    "leave the field empty where the value is missing");
            return Optional.empty();
        }
        if (text.length() > MAX_NUMBER_LENGTH || !NUMBER.matcher(text).matches()) {
            report(
                    row,
                    ObservationColumn.VALUE,
                    ProblemCode.WRONG_TYPE,
                    "expected a number, found \"" + text + "\"",
                    "write digits with a decimal point; leave the field empty where the value is missing");
            return Optional.empty();
        }
        double value = Double.parseDouble(text) + 0.0; // -0.0 becomes 0.0
        if (Double.isInfinite(value) || value < 0) {
            report(
                    row,
                    ObservationColumn.VALUE,
                    value < 0 ? ProblemCode.OUT_OF_RANGE : ProblemCode.NOT_FINITE,
                    "the value " + text + (value < 0 ? " is negative" : " is too large"),
                    "");
            return Optional.empty();
        }
        return Optional.of(OptionalDouble.of(value));
    }

    private Optional<ObservationStatus> status(CsvRow row) {
        String text = text(row, ObservationColumn.STATUS);
        Optional<ObservationStatus> status = StatusCodes.status(text);
        if (status.isEmpty()) {
            report(
                    row,
                    ObservationColumn.STATUS,
                    ProblemCode.UNKNOWN_CHOICE,
                    "\"" + text + "\" is no status that is read",
                    "use a code of CL_OBS_STATUS such as A, E or P, or a name such as estimated");
        }
        return status;
    }

    private String text(CsvRow row, ObservationColumn column) {
        return header.position(column)
                .map(position -> row.fields().get(position).text())
                .orElse("");
    }

    private void report(CsvRow row, ObservationColumn column, ProblemCode code, String message, String help) {
        int position = header.position(column).orElse(0);
        problems.report(row, position, Severity.ERROR, code, message, help);
    }
}
