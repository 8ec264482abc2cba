package org.regionalstrategy.io.table;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.model.Severity;
import org.regionalstrategy.model.common.Spelling;

/** Which column of a table holds what. */
final class ObservationHeader {
    private final Map<ObservationColumn, Integer> positions = new EnumMap<>(ObservationColumn.class);
    private final int width;

    private ObservationHeader(int width) {
        this.width = width;
    }

    /** The header in this row, as far as it is understood; what is not has been reported. */
    static ObservationHeader of(CsvRow row, TableProblems problems) {
        ObservationHeader header = new ObservationHeader(row.fields().size());
        for (int i = 0; i < row.fields().size(); i++) {
            header.place(row, i, problems);
        }
        for (ObservationColumn column : ObservationColumn.values()) {
            if (column.required() && !header.positions.containsKey(column)) {
                problems.report(
                        row,
                        ProblemCode.MISSING_COLUMN,
                        "the table has no column \"" + column.headings().get(0) + "\"",
                        "it may be called " + String.join(" or ", column.headings()));
            }
        }
        return header;
    }

    private void place(CsvRow row, int index, TableProblems problems) {
        String heading = row.fields().get(index).text();
        Optional<ObservationColumn> column = column(heading);
        if (column.isEmpty()) {
            problems.report(
                    row,
                    index,
                    Severity.WARNING,
                    ProblemCode.UNKNOWN_COLUMN,
                    "the column \"" + heading + "\" is not read",
                    nearest(heading));
            return;
        }
        Integer earlier = positions.putIfAbsent(column.get(), index);
        if (earlier != null) {
            problems.report(
                    row,
                    index,
                    Severity.ERROR,
                    ProblemCode.DUPLICATE_COLUMN,
                    "the columns \"" + row.fields().get(earlier).text() + "\" and \"" + heading + "\" mean the same",
                    "keep one of the two");
        }
    }

    private static Optional<ObservationColumn> column(String heading) {
        String lower = heading.strip().toLowerCase(Locale.ROOT);
        for (ObservationColumn column : ObservationColumn.values()) {
            if (column.headings().contains(lower)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private static String nearest(String heading) {
        ImmutableSet.Builder<String> all = ImmutableSet.builder();
        for (ObservationColumn column : ObservationColumn.values()) {
            all.addAll(column.headings());
        }
        return Spelling.nearest(heading.strip(), all.build())
                .map(name -> "did you mean \"" + name + "\"?")
                .orElse("");
    }

    /** Whether every required column is there. */
    boolean isComplete() {
        return Arrays.stream(ObservationColumn.values())
                .allMatch(column -> !column.required() || positions.containsKey(column));
    }

    /** How many fields each row has. */
    int width() {
        return width;
    }

    /** Where the column stands, from 0; absent if the table does not have it. */
    Optional<Integer> position(ObservationColumn column) {
        return Optional.ofNullable(positions.get(column));
    }
}
