package org.regionalstrategy.io.table;

import java.util.stream.Collectors;
import org.regionalstrategy.io.diagnostics.ProblemBuilder;
import org.regionalstrategy.io.tree.SourceText;
import org.regionalstrategy.io.tree.Span;

/** The text of a record with the places of its fields: made again from these, since few records have problems. */
final class RowText {
    private final CsvRow row;
    private final SourceText source;

    /** Where each field begins, and one more where a next one would. */
    private final int[] starts;

    RowText(CsvRow row, String file, char separator) {
        this.row = row;
        this.source = new SourceText(
                file,
                row.fields().stream().map(CsvRow.Cell::raw).collect(Collectors.joining(String.valueOf(separator))),
                row.line());
        this.starts = new int[row.fields().size() + 1];
        for (int i = 0; i < row.fields().size(); i++) {
            starts[i + 1] = starts[i] + row.fields().get(i).raw().length() + 1;
        }
    }

    boolean isOf(CsvRow other) {
        return row == other;
    }

    /** A problem of one field with its place, still without its code and message. */
    ProblemBuilder problemAt(int field) {
        return source.problemAt(new Span(starts[field], starts[field + 1] - 1));
    }

    /** A problem of the whole record with its place, still without its code and message. */
    ProblemBuilder problem() {
        return source.problemAt(new Span(0, source.text().length()));
    }
}
