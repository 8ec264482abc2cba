package org.regionalstrategy.io.table;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.regionalstrategy.io.diagnostics.ProblemBuilder;
import org.regionalstrategy.io.tree.SourceText;
import org.regionalstrategy.io.tree.Span;

/**
 * A record of a CSV file.
 *
 * @param line the line on which it starts, from 1
 * @param fields its fields
 */
record CsvRow(int line, ImmutableList<Cell> fields) {
    /**
     * A field.
     *
     * @param text without quotes
     * @param quoted whether it stood in quotes
     */
    record Cell(String text, boolean quoted) {
        String raw() {
            return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
        }
    }

    /** A problem of one field with its place, still without its code and message. */
    ProblemBuilder problemAt(int field, String file, char separator) {
        int start = field;
        for (int i = 0; i < field; i++) {
            start += fields.get(i).raw().length();
        }
        Span span = new Span(start, start + fields.get(field).raw().length());
        return source(file, separator).problemAt(span);
    }

    /** A problem of the whole record with its place, still without its code and message. */
    ProblemBuilder problem(String file, char separator) {
        SourceText source = source(file, separator);
        return source.problemAt(new Span(0, source.text().length()));
    }

    /** Rows with problems are few: their text is made again from the fields rather than kept for every row. */
    private SourceText source(String file, char separator) {
        String raw = fields.stream().map(Cell::raw).collect(Collectors.joining(String.valueOf(separator)));
        return new SourceText(file, raw, line);
    }
}
