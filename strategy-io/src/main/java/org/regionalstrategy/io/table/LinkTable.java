package org.regionalstrategy.io.table;

import static com.google.common.base.Preconditions.checkArgument;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.regionalstrategy.io.codec.Decimals;
import org.regionalstrategy.io.file.AtomicFile;

/**
 * Weighted links as a tidy table: a row for each, with both ends and the weight, in the order in which they are added.
 *
 * <p>It is CSV in UTF-8 as {@link MeasureTable} writes it. Not for use by several threads at once.
 */
public final class LinkTable {
    private final StringWriter text = new StringWriter();
    private final CsvWriter csv =
            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);

    private LinkTable() {}

    /**
     * A table without links yet.
     *
     * @param first what one end is, such as {@code activity}
     * @param second what the other is
     * @param weight what the weight is, such as {@code proximity}
     */
    public static LinkTable of(String first, String second, String weight) {
        LinkTable table = new LinkTable();
        table.csv.writeRecord(first, second, weight);
        return table;
    }

    /**
     * Adds a link.
     *
     * @throws IllegalArgumentException if the weight is not finite
     */
    public LinkTable add(String first, String second, double weight) {
        checkArgument(Double.isFinite(weight), "table: the weight of %s and %s is not finite", first, second);
        csv.writeRecord(first, second, Decimals.canonical(weight));
        return this;
    }

    /** The table as text. */
    public String toCsv() {
        try {
            csv.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /**
     * Writes the table to a file, whole or not at all.
     *
     * @throws UncheckedIOException if it cannot be written; the file is then as it was
     */
    public void write(Path file) {
        AtomicFile.write(file, toCsv());
    }
}
