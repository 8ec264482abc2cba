package org.regionalstrategy.io.table;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.diagnostics.ProblemBuilder;
import org.regionalstrategy.io.diagnostics.ProblemCode;
import org.regionalstrategy.io.tree.ProblemList;
import org.regionalstrategy.model.Severity;

/** The problems of one table. */
final class TableProblems {
    private final String file;
    private final char separator;
    private final ProblemList list = new ProblemList();

    /** The record that had the last problem: a header may have very many. */
    private @Nullable RowText last;

    TableProblems(String file, char separator) {
        this.file = file;
        this.separator = separator;
    }

    ProblemList list() {
        return list;
    }

    /** Reports an error of a row. */
    void report(CsvRow row, ProblemCode code, String message, String help) {
        add(() -> text(row).problem(), Severity.ERROR, code, message, help);
    }

    /** Reports a problem of the field at this position of a row; empty help is no help. */
    void report(CsvRow row, int field, Severity severity, ProblemCode code, String message, String help) {
        add(() -> text(row).problemAt(field), severity, code, message, help);
    }

    private RowText text(CsvRow row) {
        RowText known = last;
        if (known == null || !known.isOf(row)) {
            known = new RowText(row, file, separator);
            last = known;
        }
        return known;
    }

    /** Reports an error after which nothing more is read. */
    void reportEnd(int line, ProblemCode code, String message, String help) {
        add(
                () -> Problem.builder().file(file).line(line).column(line > 0 ? 1 : 0),
                Severity.ERROR,
                code,
                message,
                help);
    }

    private void add(
            Supplier<ProblemBuilder> placed, Severity severity, ProblemCode code, String message, String help) {
        list.add(severity, () -> {
            ProblemBuilder problem =
                    placed.get().severity(severity).code(code.code()).message(message);
            return help.isEmpty() ? problem.build() : problem.help(help).build();
        });
    }
}
