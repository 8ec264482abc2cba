package org.regionalstrategy.io.table;

import com.google.common.collect.ImmutableList;

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
}
