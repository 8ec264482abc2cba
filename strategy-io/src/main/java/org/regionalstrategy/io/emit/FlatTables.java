package org.regionalstrategy.io.emit;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.codec.Output;

/**
 * Takes what a codec writes apart into tidy tables: one for each list of objects, named by the way to it, such as
 * {@code packages-gate-alternatives}.
 *
 * <p>A row has its number among all rows of its table and the numbers of the rows that it belongs to; then a column for each
 * value, named by the way from the row, such as {@code explanation.sentence.en}. Lists of ids and numbers stand in one cell, with
 * a blank between them, which no id has; lists of texts, and of lists, are tables of their own with a column {@code value}.
 */
public final class FlatTables implements Output {
    private static final String VALUE = "value";

    private final String root;
    private final Map<String, RowTable> tables = new TreeMap<>();
    private final Deque<Level> open = new ArrayDeque<>();

    /** @param root what the table of the outermost object is called */
    public FlatTables(String root) {
        this.root = root;
    }

    /** The tables as CSV by their names. */
    public ImmutableSortedMap<String, String> toCsv() {
        ImmutableSortedMap.Builder<String, String> all = ImmutableSortedMap.naturalOrder();
        tables.forEach((name, table) -> all.put(name, table.toCsv()));
        return all.buildOrThrow();
    }

    @Override
    public void beginObject() {
        Level level = open.peek();
        if (level == null) {
            open.push(Level.ofRow(table(root).add(Map.of()), ""));
        } else if (level.isList) {
            open.push(Level.ofRow(newRow(level), ""));
        } else {
            open.push(Level.ofRow(level.row, level.place() + "."));
        }
    }

    @Override
    public void beginArray() {
        Level level = open.element();
        if (level.isList) {
            open.push(Level.ofList(newRow(level), VALUE));
        } else {
            open.push(Level.ofList(level.row, level.place()));
        }
    }

    @Override
    public void end() {
        open.remove();
    }

    @Override
    public void name(String name) {
        open.element().name = name;
    }

    @Override
    public void text(String text) {
        Level level = open.element();
        if (level.isList) {
            newRow(level).put(VALUE, text);
        } else {
            level.row.put(level.place(), text);
        }
    }

    @Override
    public void token(String token) {
        word(token);
    }

    @Override
    public void number(String number) {
        word(number);
    }

    @Override
    public void bool(boolean value) {
        word(Boolean.toString(value));
    }

    private void word(String word) {
        Level level = open.element();
        level.row.append(level.place(), word);
    }

    /** A row for the next element of a list, in the table of the list. */
    private RowTable.Row newRow(Level list) {
        String place = list.place().replace('.', '-');
        String above = list.row.table().name();
        boolean outermost = above.equals(root);
        Map<String, String> belongsTo = new LinkedHashMap<>(list.row.keys());
        if (!outermost) {
            belongsTo.put(above, list.row.number());
        }
        return table(outermost ? place : above + "-" + place).add(belongsTo);
    }

    private RowTable table(String name) {
        return tables.computeIfAbsent(name, RowTable::new);
    }

    /** An object or list that is being written. */
    private static final class Level {
        private final RowTable.Row row;
        private final boolean isList;
        private final String prefix;
        private @Nullable String name;

        private Level(RowTable.Row row, boolean isList, String prefix) {
            this.row = row;
            this.isList = isList;
            this.prefix = prefix;
        }

        static Level ofRow(RowTable.Row row, String prefix) {
            return new Level(row, false, prefix);
        }

        static Level ofList(RowTable.Row row, String place) {
            return new Level(row, true, place);
        }

        /** The column of the next value. */
        String place() {
            return name == null ? prefix : prefix + name;
        }
    }
}
