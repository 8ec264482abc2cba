package org.regionalstrategy.io;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.nio.file.Path;
import org.regionalstrategy.io.document.DocumentType;
import org.regionalstrategy.io.emit.FlatTables;
import org.regionalstrategy.io.file.AtomicFile;
import org.regionalstrategy.model.Assessment;

/**
 * Writes assessments as tidy tables for notebooks and spreadsheets: the same values under the same names as in the JSON form, a
 * table for each list of findings.
 *
 * <p>{@code strengths.csv} has a row for each strength, {@code packages-gate-alternatives.csv} one for each alternative, with the
 * number of the package's row in the column {@code packages.row}; {@code assessment.csv} has one row with all that stands once.
 * Columns are named by the way to the value: {@code explanation.sentence.ru}. An undefined figure leaves its column empty and has
 * its reason in {@code figure.undefined.en}. Columns and tables that nothing fills are left out. CSV in UTF-8 by RFC 4180 but for
 * the line ends, which are line feeds. Same assessment, same bytes.
 *
 * <p>A writer is immutable and may be shared between threads.
 */
public final class AssessmentTables {
    private static final AssessmentTables DEFAULT = new AssessmentTables();
    private static final String ROOT = "assessment";

    private AssessmentTables() {}

    /** A writer of all tables. */
    public static AssessmentTables withDefaults() {
        return DEFAULT;
    }

    /** The tables as CSV by their names, which are those of the files without {@code .csv}. */
    public ImmutableSortedMap<String, String> toCsv(Assessment assessment) {
        FlatTables tables = new FlatTables(ROOT);
        DocumentType.ASSESSMENT.write(requireNonNull(assessment, "assessment"), tables);
        return tables.toCsv();
    }

    /**
     * Writes each table to a file in a directory, which must exist; each file whole or not at all.
     *
     * @throws java.io.UncheckedIOException if a file cannot be written; it is then as it was
     */
    public void write(Path directory, Assessment assessment) {
        toCsv(assessment).forEach((name, csv) -> AtomicFile.write(directory.resolve(name + ".csv"), csv));
    }
}
