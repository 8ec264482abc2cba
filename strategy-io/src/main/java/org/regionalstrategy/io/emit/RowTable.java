package org.regionalstrategy.io.emit;

import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table that grows by rows and, as these fill them, by columns, in the order of their first value. */
final class RowTable {
    private static final String NUMBER = "row";

    private final String name;
    private final List<Row> rows = new ArrayList<>();

    RowTable(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Adds a row that belongs to rows of other tables, given by the names of these and the numbers of the rows. */
    Row add(Map<String, String> belongsTo) {
        Row row = new Row(this, rows.size() + 1, ImmutableMap.copyOf(belongsTo));
        rows.add(row);
        return row;
    }

    String toCsv() {
        Set<String> keys = new LinkedHashSet<>();
        Set<String> columns = new LinkedHashSet<>();
        for (Row row : rows) {
            keys.addAll(row.keys.keySet());
            columns.addAll(row.cells.keySet());
        }
        List<String> header = new ArrayList<>();
        keys.forEach(key -> header.add(key + "." + NUMBER));
        header.add(NUMBER);
        header.addAll(columns);
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(header);
            for (Row row : rows) {
                csv.writeRecord(row.inOrder(keys, columns));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** A row of the table. */
    static final class Row {
        private final RowTable table;
        private final int number;
        private final ImmutableMap<String, String> keys;
        private final Map<String, String> cells = new LinkedHashMap<>();

        private Row(RowTable table, int number, ImmutableMap<String, String> keys) {
            this.table = table;
            this.number = number;
            this.keys = keys;
        }

        RowTable table() {
            return table;
        }

        /** Its number in the table, from 1. */
        String number() {
            return Integer.toString(number);
        }

        ImmutableMap<String, String> keys() {
            return keys;
        }

        void put(String column, String value) {
            cells.put(column, value);
        }

        /** Adds a word to those in the cell. */
        void append(String column, String word) {
            cells.merge(column, word, (before, next) -> before + " " + next);
        }

        private List<String> inOrder(Set<String> keyColumns, Set<String> columns) {
            List<String> values = new ArrayList<>();
            keyColumns.forEach(key -> values.add(keys.getOrDefault(key, "")));
            values.add(number());
            columns.forEach(column -> values.add(cells.getOrDefault(column, "")));
            return values;
        }
    }
}
