package org.regionalstrategy.io.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.regionalstrategy.io.diagnostics.Problem;
import org.regionalstrategy.io.diagnostics.ReadResult;
import org.regionalstrategy.model.Severity;

/** Gathers problems; beyond a bound it only counts them, so that a broken file cannot fill the memory. */
public final class ProblemList {
    /** How many problems are kept before they are sorted and cut to what one reports. */
    private static final int MAX_KEPT = 10_000;

    private final List<Problem> kept = new ArrayList<>();
    private int count;
    private int errors;

    /** Adds a problem, or counts it when very many are there. */
    public void add(Problem problem) {
        add(problem.severity(), () -> problem);
    }

    /**
     * Adds a problem, or counts it when very many are there: a megabyte can hold a million, and most would be told to nobody.
     *
     * @param problem makes it, only if it is kept
     */
    public void add(Severity severity, Supplier<Problem> problem) {
        count++;
        if (severity == Severity.ERROR) {
            errors++;
        }
        // so many of either: however many warnings come first, an error is never lost behind them
        if ((severity == Severity.ERROR ? errors : count - errors) <= MAX_KEPT) {
            kept.add(problem.get());
        }
    }

    /** Adds all problems of another list. */
    public void addAll(ProblemList other) {
        int notKept = other.count - other.kept.size();
        int errorsBefore = errors;
        other.kept.forEach(this::add);
        count += notKept;
        errors = errorsBefore + other.errors;
    }

    /** How many were added. */
    public int count() {
        return count;
    }

    /** What came of reading: the value, unless there are errors, and these problems. */
    public <T> ReadResult<T> result(Optional<T> value) {
        return ReadResult.of(errors > 0 ? Optional.empty() : value, kept, count);
    }
}
