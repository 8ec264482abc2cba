package org.regionalstrategy.io.table;

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

    TableProblems(String file, char separator) {
        this.file = file;
        this.separator = separator;
    }

    ProblemList list() {
        return list;
    }

    /** Reports an error of a row. */
    void report(CsvRow row, ProblemCode code, String message, String help) {
        add(row.problem(file, separator), Severity.ERROR, code, message, help);
    }

    /** Reports a problem of the field at this position of a row; empty help is no help. */
    void report(CsvRow row, int field, Severity severity, ProblemCode code, String message, String help) {
        add(row.problemAt(field, file, separator), severity, code, message, help);
    }

    /** Reports an error after which nothing more is read. */
    void reportEnd(int line, ProblemCode code, String message, String help) {
        ProblemBuilder problem = Problem.builder().file(file).line(line).column(line > 0 ? 1 : 0);
        add(problem, Severity.ERROR, code, message, help);
    }

    private void add(ProblemBuilder problem, Severity severity, ProblemCode code, String message, String help) {
        problem.severity(severity).code(code.code()).message(message);
        if (!help.isEmpty()) {
            problem.help(help);
        }
        list.add(problem.build());
    }
}
