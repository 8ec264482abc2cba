package org.regionalstrategy.io.table;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.regionalstrategy.io.codec.Decimals;
import org.regionalstrategy.io.file.AtomicFile;
import org.regionalstrategy.model.assessment.Measure;
import org.regionalstrategy.model.assessment.MeasureMatrix;
import org.regionalstrategy.model.assessment.MeasureVector;
import org.regionalstrategy.model.matrix.ActivityMatrix;
import org.regionalstrategy.model.matrix.Labels;

/**
 * Indicators as a tidy table: a row for each region or activity, or for each pair of them, a column for each indicator.
 *
 * <p>It is CSV in UTF-8 with a comma, a line feed and a header. Numbers have the fewest digits that read back as the same double.
 * An undefined one is left empty, and the last column, {@code undefined}, says why: {@code eci: the region has no activity}.
 * The same indicators give the same bytes everywhere.
 *
 * <p>Not for use by several threads at once.
 */
public final class MeasureTable {
    private static final String UNDEFINED = "undefined";

    private final List<String> keys;
    private final Labels rows;
    private final Labels columns;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();

    /** The measure of a row, or of a pair. */
    @FunctionalInterface
    private interface Indicator {
        Measure at(int row, int column);
    }

    private MeasureTable(List<String> keys, Labels rows, Labels columns) {
        this.keys = keys;
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * A table with a row for each label.
     *
     * @param heading what the labels are, such as {@code region}
     */
    public static MeasureTable of(String heading, Labels labels) {
        return new MeasureTable(List.of(heading), labels, Labels.of(List.of(heading)));
    }

    /** A table with a row for each pair of a region and an activity, region by region. */
    public static MeasureTable ofCells(Labels regions, Labels activities) {
        return new MeasureTable(List.of("region", "activity"), regions, activities);
    }

    /**
     * Adds a column to a table of labels.
     *
     * @throws IllegalArgumentException if there is such a column, or the labels are others
     */
    public MeasureTable add(String heading, MeasureVector measures) {
        checkArgument(
                keys.size() == 1 && measures.labels().equals(rows), "table: the column %s has other labels", heading);
        return add(heading, (row, column) -> measures.measure(row));
    }

    /** Adds a column to a table of cells, as {@link #add(String, MeasureVector)}. */
    public MeasureTable add(String heading, MeasureMatrix measures) {
        checkArgument(
                keys.size() == 2
                        && measures.rows().equals(rows)
                        && measures.columns().equals(columns),
                "table: the column %s has other labels",
                heading);
        return add(heading, measures::measure);
    }

    /** Adds a column with the values of a matrix to a table of cells; a missing one is undefined. */
    public MeasureTable add(String heading, ActivityMatrix matrix) {
        checkArgument(
                keys.size() == 2
                        && matrix.regions().equals(rows)
                        && matrix.activities().equals(columns),
                "table: the column %s has other labels",
                heading);
        return add(heading, (row, column) -> {
            OptionalDouble value = matrix.value(row, column);
            return value.isPresent() ? Measure.of(value.getAsDouble()) : Measure.undefined(TableWords.MISSING);
        });
    }

    private MeasureTable add(String heading, Indicator indicator) {
        checkArgument(
                !keys.contains(heading) && !heading.equals(UNDEFINED) && indicators.put(heading, indicator) == null,
                "table: there is a column %s already",
                heading);
        return this;
    }

    /**
     * The table as text.
     *
     * @param language of the reasons, such as {@code en}
     */
    public String toCsv(String language) {
        requireNonNull(language, "language");
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            List<String> header = new ArrayList<>(keys);
            header.addAll(indicators.keySet());
            header.add(UNDEFINED);
            csv.writeRecord(header);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < columns.size(); column++) {
                    csv.writeRecord(record(row, column, language));
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private List<String> record(int row, int column, String language) {
        List<String> fields = new ArrayList<>();
        fields.add(rows.name(row));
        if (keys.size() == 2) {
            fields.add(columns.name(column));
        }
        List<String> reasons = new ArrayList<>();
        indicators.forEach((heading, indicator) -> {
            Measure measure = indicator.at(row, column);
            if (measure instanceof Measure.Undefined undefined) {
                fields.add("");
                reasons.add(heading + ": " + undefined.reason().in(language));
            } else {
                fields.add(Decimals.canonical(measure.toOptional().orElseThrow()));
            }
        });
        fields.add(String.join("; ", reasons));
        return fields;
    }

    /**
     * Writes the table to a file, whole or not at all.
     *
     * @param language of the reasons, such as {@code en}
     * @throws UncheckedIOException if it cannot be written; the file is then as it was
     */
    public void write(Path file, String language) {
        AtomicFile.write(file, toCsv(language));
    }
}
